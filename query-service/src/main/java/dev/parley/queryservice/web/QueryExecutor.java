package dev.parley.queryservice.web;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Answers queries where they are asked to be answered: at the position and moment that
 * the call names, off the event loop, saying at which position.
 */
public final class QueryExecutor {

    public static final String POSITION = "Parley-Position";

    public static final String MIN_POSITION = "Parley-Min-Position";

    private final Standpoints standpoints;

    private final Scheduler blocking;

    public QueryExecutor(Standpoints standpoints, Scheduler blocking) {
        this.standpoints = standpoints;
        this.blocking = blocking;
    }

    /** Answers the call by what {@code query} finds. */
    public <T> Mono<ResponseEntity<T>> execute(Query call, Function<Standpoint, T> query) {
        return Mono.fromCallable(() -> {
            Standpoint standpoint = standpoints.find(call.asOf(), call.at(), call.least());
            try {
                return answered(call, standpoint, query);
            }
            catch (ProblemException ex) {
                return answered(call, later(call, standpoint, ex), query);
            }
        }).subscribeOn(blocking);
    }

    private static <T> ResponseEntity<T> answered(Query call, Standpoint standpoint, Function<Standpoint, T> query) {
        call.response().getHeaders().set(POSITION, Long.toString(standpoint.position()));
        return ResponseEntity.ok(query.apply(standpoint));
    }

    /**
     * What is not there yet may be on its way: whoever was given its address finds it.
     */
    private Standpoint later(Query call, Standpoint standpoint, ProblemException missing) throws InterruptedException {
        if (missing.problem().rule().status() != HttpStatus.NOT_FOUND.value() || call.asOf() != null) {
            throw missing;
        }
        Standpoint head = standpoints.atHead(call.at());
        if (head.position() == standpoint.position()) {
            throw missing;
        }
        return head;
    }

}
