package dev.parley.commandservice.web;

import dev.parley.webapi.handling.CallCheck;
import dev.parley.webapi.problem.CallRules;
import java.util.Arrays;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Refuses {@code If-Match} where nothing exists yet that could have a version. */
final class VersionCheck implements CallCheck {

    @Override
    public void check(ServerHttpRequest call, HandlerMethod handler) {
        if (HttpMethod.POST.equals(call.getMethod()) && call.getHeaders().containsHeader(HttpHeaders.IF_MATCH)
                && !isAboutWhatExists(handler)) {
            throw CallRules.BAD_REQUEST.exception("If-Match has no place here: what is created has no version yet");
        }
    }

    /** What is created within something else is about that, and so is a change. */
    private static boolean isAboutWhatExists(HandlerMethod handler) {
        boolean isCommand = Arrays.stream(handler.getMethodParameters())
            .anyMatch(argument -> argument.getParameterType() == Call.class);
        boolean isOfSomething = Arrays.stream(handler.getMethodParameters())
            .anyMatch(argument -> argument.hasParameterAnnotation(PathVariable.class));
        return isCommand && (isOfSomething || !handler.hasMethodAnnotation(ResponseStatus.class));
    }

}
