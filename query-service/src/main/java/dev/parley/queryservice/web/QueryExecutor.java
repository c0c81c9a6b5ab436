package dev.parley.queryservice.web;

import dev.parley.webapi.problem.ProblemException;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

    private final Scheduler waiting;

    /**
     * @param blocking where queries are answered
     * @param waiting where those wait that ask for more than there is yet
     */
    public QueryExecutor(Standpoints standpoints, Scheduler blocking, Scheduler waiting) {
        this.standpoints = standpoints;
        this.blocking = blocking;
        this.waiting = waiting;
    }

    /** Answers the call by what {@code query} finds. */
    public <T> Mono<ResponseEntity<T>> execute(Query call, Function<Standpoint, T> query) {
        return standpoint(call)
            .flatMap(standpoint -> answered(call, standpoint, query).onErrorResume(ProblemException.class,
                    refused -> later(call, standpoint, refused).flatMap(head -> answered(call, head, query))));
    }

    private Mono<Standpoint> standpoint(Query call) {
        Mono<Standpoint> found = Mono.fromCallable(() -> standpoints.find(call));
        return Mono.defer(() -> standpoints.areThere(call) ? found.subscribeOn(blocking)
                : found.subscribeOn(waiting).publishOn(blocking));
    }

    private static <T> Mono<ResponseEntity<T>> answered(Query call, Standpoint standpoint,
            Function<Standpoint, T> query) {
        return Mono.fromCallable(() -> {
            T answer = query.apply(standpoint);
            HttpHeaders headers = call.response().getHeaders();
            headers.set(POSITION, Long.toString(standpoint.position()));
            if (answer instanceof Versioned versioned) {
                // not of the entity: nobody is told 304, since the same version may be
                // shown otherwise
                headers.setETag("\"" + versioned.version() + "\"");
            }
            return ResponseEntity.ok(answer);
        });
    }

    /**
     * What is not there yet may be on its way: whoever was given its address finds it.
     */
    private Mono<Standpoint> later(Query call, Standpoint standpoint, ProblemException missing) {
        if (missing.problem().rule().status() != HttpStatus.NOT_FOUND.value() || call.asOf() != null
                || standpoints.head() == standpoint.position()) {
            return Mono.error(missing);
        }
        return Mono.fromCallable(() -> standpoints.atHead(call.at())).subscribeOn(waiting).publishOn(blocking);
    }

}
