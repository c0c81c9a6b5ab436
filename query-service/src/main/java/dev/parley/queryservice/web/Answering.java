package dev.parley.queryservice.web;

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
public final class Answering {

    public static final String POSITION = "Parley-Position";

    public static final String MIN_POSITION = "Parley-Min-Position";

    static final String AS_OF = "asOf";

    static final String AT = "at";

    private final Standpoints standpoints;

    private final Scheduler blocking;

    public Answering(Standpoints standpoints, Scheduler blocking) {
        this.standpoints = standpoints;
        this.blocking = blocking;
    }

    /**
     * Answers the call by what {@code query} finds.
     * @param parameters the records that hold what parameters it has
     */
    public <T> Mono<ResponseEntity<T>> answer(ServerWebExchange call, List<Class<? extends Record>> parameters,
            Function<Standpoint, T> query) {
        return Mono.fromCallable(() -> {
            refuseUnknown(call.getRequest().getQueryParams(), parameters);
            Standpoint standpoint = standpoints.find(only(call, AS_OF), only(call, AT),
                    call.getRequest().getHeaders().getFirst(MIN_POSITION));
            try {
                return answered(call, standpoint, query);
            }
            catch (ProblemException ex) {
                return answered(call, later(call, standpoint, ex), query);
            }
        }).subscribeOn(blocking);
    }

    private static <T> ResponseEntity<T> answered(ServerWebExchange call, Standpoint standpoint,
            Function<Standpoint, T> query) {
        call.getResponse().getHeaders().set(POSITION, Long.toString(standpoint.position()));
        return ResponseEntity.ok(query.apply(standpoint));
    }

    /**
     * What is not there yet may be on its way: whoever was given its address finds it.
     */
    private Standpoint later(ServerWebExchange call, Standpoint standpoint, ProblemException missing)
            throws InterruptedException {
        if (missing.problem().rule().status() != HttpStatus.NOT_FOUND.value() || only(call, AS_OF) != null) {
            throw missing;
        }
        Standpoint head = standpoints.atHead(only(call, AT));
        if (head.position() == standpoint.position()) {
            throw missing;
        }
        return head;
    }

    private static @Nullable String only(ServerWebExchange call, String name) {
        return call.getRequest().getQueryParams().getFirst(name);
    }

    private static void refuseUnknown(MultiValueMap<String, String> given, List<Class<? extends Record>> parameters) {
        Set<String> known = Stream
            .concat(Stream.of(AS_OF, AT),
                    parameters.stream()
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName))
            .collect(Collectors.toUnmodifiableSet());
        given.keySet().stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> {
            throw QueryRules.UNKNOWN_PARAMETER.exception(name, "is not a parameter here");
        });
    }

}
