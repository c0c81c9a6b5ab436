package dev.parley.queryservice.web.subscriptions;

import static java.util.stream.Collectors.toSet;

import dev.parley.outgoing.subscriptions.Standing;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.queryservice.outgoing.SentEvents;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Prose;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.session.RolesAtPresent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows what is sent to other tools. */
@RestController
@Tag(name = "Subscriptions", description = "What is sent to other tools.")
class SubscriptionController {

    private final Subscriptions subscriptions;

    private final RolesAtPresent roles;

    private final Prose prose;

    private final Scheduler blocking;

    SubscriptionController(Subscriptions subscriptions, RolesAtPresent roles, Prose prose, Scheduler blocking) {
        this.subscriptions = subscriptions;
        this.roles = roles;
        this.prose = prose;
        this.blocking = blocking;
    }

    @GetMapping("/api/subscriptions")
    @Operation(summary = "List the subscriptions", operationId = "findSubscriptions",
            description = "Those of all administrators, and how far each has come. Secrets, and where they are sent to but for the host, are not shown.")
    Mono<List<SubscriptionShown>> subscriptions() {
        return Mono.fromCallable(this::shown).subscribeOn(blocking);
    }

    @GetMapping("/api/subscriptions/{id}/deliveries")
    @Operation(summary = "List the last deliveries of a subscription", operationId = "findDeliveries",
            description = "A hundred at most, the last one tried first.")
    Mono<List<SentShown>> deliveries(@PathVariable("id") String id) {
        return Mono.fromCallable(() -> deliveriesOf(id)).subscribeOn(blocking);
    }

    private List<SentShown> deliveriesOf(String id) {
        Standing standing = subscriptions.standing(id)
            .orElseThrow(() -> CallRules.NOT_FOUND.exception("there is no subscription " + id));
        return standing.latest().stream().map(one -> SentShown.of(one, standing)).toList();
    }

    private List<SubscriptionShown> shown() {
        List<Subscription> all = subscriptions.all();
        Names names = prose.names(all.stream().map(one -> one.owner().value()).collect(toSet()));
        return all.stream()
            .sorted(Comparator.comparing(Subscription::madeAt).thenComparing(Subscription::id))
            .flatMap(one -> shown(one, names))
            .toList();
    }

    /** One that is being removed has no standing any more. */
    private Stream<SubscriptionShown> shown(Subscription one, Names names) {
        Set<Role> owners = roles.of(one.owner());
        return subscriptions.standing(one.id())
            .stream()
            .map(standing -> SubscriptionShown.of(one, standing, names.of(one.owner()),
                    owners.contains(Role.ADMINISTRATOR), SentEvents.readsNarrative(owners)));
    }

}
