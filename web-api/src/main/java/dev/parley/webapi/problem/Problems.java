package dev.parley.webapi.problem;

import dev.parley.sharedevents.JsonBuffers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Finds the problem that an exception stands for, and answers with it. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final JsonMapper MAPPER = JsonMapper
        .builder(JsonFactory.builder().recyclerPool(JsonBuffers.POOL).build())
        .build();

    private final List<ProblemSource> sources;

    public Problems(List<ProblemSource> sources) {
        this.sources = Stream.concat(sources.stream(), Stream.of(new CallProblems())).toList();
    }

    /** The problem; whatever nobody knows is logged and said to be our own fault. */
    public Problem of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            Throwable known = cause;
            Optional<Problem> problem = sources.stream()
                .flatMap(source -> source.problemOf(known).stream())
                .findFirst();
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        LOG.error("A call failed", fault);
        return CallRules.INTERNAL.problem("this is not the caller's fault");
    }

    /** Answers the call with the problem. */
    public Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
        ServerHttpResponse response = exchange.getResponse();
        response.setStatusCode(HttpStatusCode.valueOf(problem.rule().status()));
        problem.headers().forEach(response.getHeaders()::set);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        byte[] body = MAPPER.writeValueAsString(problem.at(exchange.getRequest().getPath().value()))
            .getBytes(StandardCharsets.UTF_8);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

}
