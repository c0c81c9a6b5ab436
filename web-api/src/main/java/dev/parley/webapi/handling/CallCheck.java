package dev.parley.webapi.handling;

import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.method.HandlerMethod;

/** Refuses calls that no controller should see. */
@FunctionalInterface
public interface CallCheck {

    /**
     * @param handler who would answer it
     * @throws dev.parley.webapi.problem.ProblemException if the call is refused
     */
    void check(ServerHttpRequest call, HandlerMethod handler);

}
