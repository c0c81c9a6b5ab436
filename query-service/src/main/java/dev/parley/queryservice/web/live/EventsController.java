package dev.parley.queryservice.web.live;

import dev.parley.eventlog.LogReader;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.live.LiveEvent;
import dev.parley.queryservice.live.LiveEvents;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.webapi.problem.CallRules;
import dev.parley.queryservice.web.QueryRules;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Tells what happens. */
@RestController
@Tag(name = "Live", description = "What happens, as it happens.")
class EventsController {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private static final int MOST_DIGITS = 18;

    private final LiveEvents events;

    private final CurrentViews views;

    private final LogReader log;

    private final Scheduler blocking;

    EventsController(LiveEvents events, CurrentViews views, LogReader log, Scheduler blocking) {
        this.events = events;
        this.views = views;
        this.log = log;
        this.blocking = blocking;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Tell every event from now on, or from a position on", operationId = "followEvents",
            description = "One server-sent event per position of the log, its id the position: whoever sends"
                    + " Last-Event-ID goes on after it without gap or double. A comment every 15 seconds keeps the"
                    + " connection alive. Nothing of what was said is told, only that something was.")
    @ApiResponse(responseCode = "200", description = "The events.",
            headers = @Header(name = QueryExecutor.POSITION, description = "The position that is gone on after.",
                    required = true, schema = @Schema(type = "integer", format = "int64")),
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                    schema = @Schema(implementation = LiveEvent.class)))
    Mono<ResponseEntity<Flux<ServerSentEvent<LiveEvent>>>> follow(
            @Parameter(description = "The position to go on after.", example = "1233") @RequestHeader(
                    name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @ParameterObject EventParameters parameters, Caller caller) {
        return Mono.fromCallable(() -> {
            caller.role();
            long begin = begin(lastEventId, parameters.after());
            return ResponseEntity.ok().header(QueryExecutor.POSITION, Long.toString(begin)).body(stream(begin));
        }).subscribeOn(blocking);
    }

    private Flux<ServerSentEvent<LiveEvent>> stream(long begin) {
        ServerSentEvent<LiveEvent> hello = ServerSentEvent.<LiveEvent>builder().retry(RETRY).comment("parley").build();
        ServerSentEvent<LiveEvent> beat = ServerSentEvent.<LiveEvent>builder().comment("").build();
        return Flux.concat(Mono.just(hello),
                Flux.merge(1, events.after(begin).map(EventsController::sent), events.beats().map(_ -> beat)));
    }

    private static ServerSentEvent<LiveEvent> sent(LiveEvent event) {
        return ServerSentEvent.builder(event).id(Long.toString(event.position())).build();
    }

    private long begin(@Nullable String lastEventId, @Nullable Long after) {
        Long position = lastEventId == null ? after : Long.valueOf(position(lastEventId));
        if (position == null) {
            return views.current().position();
        }
        if (position > views.current().position() && position > log.head()) {
            throw QueryRules.AHEAD_OF_THE_LOG.exception("Last-Event-ID", "lies ahead: the log ends at " + log.head());
        }
        return position;
    }

    private static long position(String text) {
        if (text.isEmpty() || text.length() > MOST_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw CallRules.INVALID_PARAMETER.exception("Last-Event-ID", "is not a position: '" + text + "'");
        }
        return Long.parseLong(text);
    }

}
