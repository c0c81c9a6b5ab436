package dev.parley.commandservice.web.subscriptions;

import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.ChangedSecret;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.FromPosition;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.MadeSubscription;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.NewSubscription;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** What is to be sent to other tools. */
@RestController
@RequestMapping("/api/subscriptions")
@Tag(name = "Subscriptions", description = "What is sent to other tools.")
class SubscriptionController {

    private final Subscribing subscribing;

    private final Scheduler blocking;

    SubscriptionController(Subscribing subscribing, Scheduler blocking) {
        this.subscribing = subscribing;
        this.blocking = blocking;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Have events sent elsewhere", operationId = "makeSubscription",
            description = "Each event is posted as a CloudEvent, signed as Standard Webhooks has it, at least once. What the owner may not read is not in it.")
    Mono<MadeSubscription> make(@RequestBody NewSubscription body, Call call) {
        return Mono.fromCallable(() -> subscribing.make(body, call.caller().person(), call.at())).subscribeOn(blocking);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a subscription", operationId = "removeSubscription")
    Mono<Void> remove(@PathVariable("id") String id) {
        return run(() -> subscribing.remove(id));
    }

    @PostMapping("/{id}/secret")
    @Operation(summary = "Change the secret of a subscription", operationId = "changeSubscriptionSecret",
            description = "Deliveries are signed with both for a day.")
    Mono<ChangedSecret> changeSecret(@PathVariable("id") String id, Call call) {
        return Mono.fromCallable(() -> subscribing.changeSecret(id, call.at())).subscribeOn(blocking);
    }

    @PostMapping("/{id}/activation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Switch a subscription on", operationId = "switchSubscriptionOn",
            description = "What has come meanwhile is sent.")
    Mono<Void> switchOn(@PathVariable("id") String id, Call call) {
        return run(() -> subscribing.update(id, standing -> standing.switchedOn(call.at())));
    }

    @PostMapping("/{id}/deactivation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Switch a subscription off", operationId = "switchSubscriptionOff",
            description = "Its position is kept.")
    Mono<Void> switchOff(@PathVariable("id") String id, Call call) {
        return run(() -> subscribing.update(id, standing -> standing.switchedOff(call.at())));
    }

    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send again from a position on", operationId = "replaySubscription",
            description = "Under the same ids as before: a receiver that drops what it has drops it.")
    Mono<Void> replay(@PathVariable("id") String id, @RequestBody FromPosition body) {
        return run(() -> subscribing.replay(id, body.from()));
    }

    @PostMapping("/{id}/deliveries/{position}/resending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send one entry again", operationId = "resendDelivery",
            description = "Under the same id as before.")
    Mono<Void> resend(@PathVariable("id") String id, @PathVariable("position") long position, Call call) {
        return run(() -> subscribing.resend(id, position, call.at()));
    }

    private Mono<Void> run(Runnable change) {
        return Mono.<Void>fromRunnable(change).subscribeOn(blocking);
    }

}
