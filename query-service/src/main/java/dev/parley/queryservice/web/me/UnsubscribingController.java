package dev.parley.queryservice.web.me;

import dev.parley.personaldata.Mailboxes;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Stops mails by one click, as mail programs make it (RFC 8058): a form without a
 * session, which counts by the token in its address. What looks through mails follows
 * links by GET; that stops nothing.
 */
@RestController
@Tag(name = "Callers")
class UnsubscribingController {

    private static final String FIELD = "List-Unsubscribe";

    private static final String CLICKED = "One-Click";

    private final Mailboxes mailboxes;

    private final Scheduler blocking;

    UnsubscribingController(Mailboxes mailboxes, Scheduler blocking) {
        this.mailboxes = mailboxes;
        this.blocking = blocking;
    }

    @PostMapping(path = "/unsubscribe/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop the mails that this link is from", operationId = "unsubscribe",
            description = "For mail programs: RFC 8058, with its form List-Unsubscribe=One-Click.",
            requestBody = @RequestBody(required = true,
                    content = @Content(mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                            schema = @Schema(type = "object", example = "{\"" + FIELD + "\":\"" + CLICKED + "\"}"))))
    @SecurityRequirements
    Mono<Void> unsubscribe(@PathVariable("token") String token, ServerWebExchange exchange) {
        return exchange.getFormData().flatMap(form -> {
            if (!CLICKED.equals(form.getFirst(FIELD))) {
                return Mono.error(CallRules.INVALID_INPUT.exception("/" + FIELD, "must be " + CLICKED));
            }
            return Mono.<Void>fromRunnable(() -> stop(token)).subscribeOn(blocking);
        });
    }

    private void stop(String token) {
        mailboxes.stop(mailboxes.findByToken(token)
            .orElseThrow(() -> CallRules.NOT_FOUND.exception("no mail has this link any more")));
    }

}
