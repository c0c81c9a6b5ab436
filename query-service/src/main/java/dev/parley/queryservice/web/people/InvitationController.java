package dev.parley.queryservice.web.people;

import static java.util.stream.Collectors.toSet;

import dev.parley.personaldata.Invitation;
import dev.parley.personaldata.Invitations;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Prose;
import dev.parley.sharedevents.Role;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.people.PeopleInForce;
import dev.parley.webapi.session.RolesAtPresent;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows who was invited and has not come yet, but could. */
@RestController
@Tag(name = "People")
class InvitationController {

    private final Invitations invitations;

    private final PeopleInForce people;

    private final RolesAtPresent roles;

    private final Prose prose;

    private final Clock clock;

    private final Scheduler blocking;

    InvitationController(Invitations invitations, PeopleInForce people, RolesAtPresent roles, Prose prose, Clock clock,
            Scheduler blocking) {
        this.invitations = invitations;
        this.people = people;
        this.roles = roles;
        this.prose = prose;
        this.clock = clock;
        this.blocking = blocking;
    }

    @GetMapping("/api/invitations")
    @Operation(summary = "List the invitations that are open", operationId = "findInvitations",
            description = "Their links are not kept, and so not shown.")
    Mono<List<InvitationShown>> open(Caller caller) {
        return Mono.fromCallable(this::open).subscribeOn(blocking);
    }

    private List<InvitationShown> open() {
        List<Invitation> open = invitations.all()
            .stream()
            .filter(one -> clock.instant().isBefore(one.expiresAt()))
            .filter(one -> !people.roster().used().contains(one.id()))
            .filter(one -> roles.of(one.invitedBy()).contains(Role.ADMINISTRATOR))
            .sorted(Comparator.comparing(Invitation::expiresAt))
            .toList();
        Names names = prose.names(open.stream().map(one -> one.invitedBy().value()).collect(toSet()));
        return open.stream()
            .map(one -> new InvitationShown(one.id().value(), one.name(), one.email(), one.roles(), one.salesTeam(),
                    names.of(one.invitedBy()), one.expiresAt()))
            .toList();
    }

}
