package dev.parley.commandservice.web;

import dev.parley.commandservice.dispatch.Dispatcher;
import dev.parley.commandservice.dispatch.Dispatcher.Answer;
import dev.parley.commandservice.dispatch.Recorded;
import java.net.URI;
import dev.parley.personaldata.NewNames;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Runs the command of a call, and answers it. */
public final class Commands {

    private final Dispatcher dispatcher;

    private final Scheduler blocking;

    Commands(Dispatcher dispatcher, Scheduler blocking) {
        this.dispatcher = dispatcher;
        this.blocking = blocking;
    }

    /** For commands that create something: 201, and where to find it. */
    public Mono<ResponseEntity<Recorded>> create(Call call, Supplier<?> command) {
        return create(call, Commands::location, command);
    }

    /** The same for those that may use a name for the first time. */
    public Mono<ResponseEntity<Recorded>> create(Call call, Function<NewNames, ?> command) {
        return create(call, Commands::location, command);
    }

    /** For what is created outside of negotiations and found at {@code place}. */
    public Mono<ResponseEntity<Recorded>> create(Call call, Function<Recorded, String> place, Supplier<?> command) {
        return create(call, place, _ -> command.get());
    }

    private Mono<ResponseEntity<Recorded>> create(Call call, Function<Recorded, String> place,
            Function<NewNames, ?> command) {
        return run(call, command)
            .map(answer -> answered(HttpStatus.CREATED, answer).location(URI.create(place.apply(answer.recorded())))
                .body(answer.recorded()));
    }

    /** For all others: 200. */
    public Mono<ResponseEntity<Recorded>> change(Call call, Supplier<?> command) {
        return change(call, _ -> command.get());
    }

    /** The same for those that may use a name for the first time. */
    public Mono<ResponseEntity<Recorded>> change(Call call, Function<NewNames, ?> command) {
        return run(call, command).map(answer -> answered(HttpStatus.OK, answer).body(answer.recorded()));
    }

    /** A caller who goes away does not stop what was begun. */
    private Mono<Answer> run(Call call, Function<NewNames, ?> command) {
        return Mono.fromFuture(
                () -> CompletableFuture.supplyAsync(() -> dispatcher.run(call.command(), command), blocking::schedule),
                true);
    }

    private static ResponseEntity.BodyBuilder answered(HttpStatus status, Answer answer) {
        Recorded recorded = answer.recorded();
        return ResponseEntity.status(status)
            .eTag("\"" + recorded.version() + "\"")
            .header("Parley-Position", String.valueOf(recorded.position()))
            .headers(headers -> replayed(headers, answer));
    }

    private static void replayed(HttpHeaders headers, Answer answer) {
        if (answer.replayed()) {
            headers.set("Idempotency-Replayed", "true");
        }
    }

    /** Everything about a negotiation is found in one place; what was created, in it. */
    private static String location(Recorded recorded) {
        String negotiation = "/api/negotiations/" + recorded.negotiationId();
        return recorded.id().equals(recorded.negotiationId()) ? negotiation : negotiation + "#" + recorded.id();
    }

}
