package dev.parley.commandservice.web.people;

import dev.parley.commandservice.accounts.InvitationLetter;
import dev.parley.commandservice.accounts.Inviting;
import dev.parley.commandservice.accounts.Inviting.Sent;
import dev.parley.commandservice.accounts.ServiceAccounts;
import dev.parley.commandservice.accounts.SigningIn;
import dev.parley.commandservice.dispatch.Recorded;
import dev.parley.commandservice.people.PeopleCommand.ChangeRoles;
import dev.parley.commandservice.people.PeopleCommand.Reinstate;
import dev.parley.commandservice.people.PeopleCommand.Suspend;
import dev.parley.commandservice.web.Call;
import dev.parley.commandservice.web.Commands;
import dev.parley.commandservice.web.Conversions;
import dev.parley.commandservice.web.people.PeopleBodies.Guest;
import dev.parley.commandservice.web.people.PeopleBodies.Invited;
import dev.parley.commandservice.web.people.PeopleBodies.NewRoles;
import dev.parley.commandservice.web.people.PeopleBodies.StatedReason;
import dev.parley.outgoing.mail.Handed.Taken;
import dev.parley.outgoing.mail.Postman;
import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.caller.OwnAddress;
import dev.parley.webapi.caller.WaysIn;
import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Who is let in, and what they may do. */
@RestController
@RequestMapping("/api")
@Tag(name = "People", description = "Who is let in, and what they may do.")
class PeopleController {

    private final Commands commands;

    private final WaysIn ways;

    private final Inviting inviting;

    private final ServiceAccounts services;

    private final ObjectProvider<Postman> postman;

    private final SigningIn signingIn;

    private final OwnAddress own;

    private final Scheduler blocking;

    PeopleController(Commands commands, WaysIn ways, Inviting inviting, ServiceAccounts services,
            ObjectProvider<Postman> postman, SigningIn signingIn, OwnAddress own, Scheduler blocking) {
        this.commands = commands;
        this.ways = ways;
        this.inviting = inviting;
        this.services = services;
        this.postman = postman;
        this.signingIn = signingIn;
        this.own = own;
        this.blocking = blocking;
    }

    @PostMapping("/invitations")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Invite somebody", operationId = "invite",
            description = "The link is for one person, once, and valid for seven days; it also goes by mail where there is a mail server. A service account is there at once, acts by tokens alone, and belongs to whoever made it.")
    Mono<Invited> invite(@RequestBody Guest body, Call call) {
        return Mono.fromCallable(() -> Boolean.TRUE.equals(body.service()) ? service(body, call) : invited(body, call))
            .subscribeOn(blocking);
    }

    private Invited service(Guest body, Call call) {
        return Invited.service(services.admit(call.by(), body.name(), body.roles()));
    }

    private Invited invited(Guest body, Call call) {
        ways.requireLocal();
        Sent sent = inviting.invite(call.by().person(), body.name(), body.email(), body.roles(), body.salesTeam(),
                call.at());
        String link = own.page(call.request(), "/invitation#" + sent.secret());
        return new Invited(sent.invitation().id().value(), null, link, sent.invitation().expiresAt(),
                isMailed(sent, body.email(), link));
    }

    private boolean isMailed(Sent sent, @Nullable String address, String link) {
        Postman one = postman.getIfAvailable();
        return one != null && address != null
                && one.hand(InvitationLetter.of(sent.invitation(), address, link)) instanceof Taken;
    }

    @DeleteMapping("/invitations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take an invitation back", operationId = "withdrawInvitation")
    Mono<Void> withdraw(@PathVariable("id") String id) {
        return Mono.fromRunnable(() -> {
            if (!inviting.withdraw(Conversions.id(id, InvitationId::new, Rule.UNKNOWN_TOKEN))) {
                throw CallRules.NOT_FOUND.exception("there is no invitation " + id);
            }
        }).subscribeOn(blocking).then();
    }

    @PostMapping("/people/{id}/roles")
    @Operation(summary = "Change what somebody may do", operationId = "changeRoles",
            description = "It holds from their next call on.")
    Mono<ResponseEntity<Recorded>> changeRoles(@PathVariable("id") String id, @RequestBody NewRoles body, Call call) {
        PersonId person = person(id);
        return commands.change(call,
                () -> new ChangeRoles(call.by(), person, body.roles(), Conversions.text(body.reason())));
    }

    @PostMapping("/people/{id}/suspension")
    @Operation(summary = "Suspend somebody", operationId = "suspend", description = "Ends all of their sessions.")
    Mono<ResponseEntity<Recorded>> suspend(@PathVariable("id") String id, @RequestBody StatedReason body, Call call) {
        PersonId person = person(id);
        return commands.change(call, () -> new Suspend(call.by(), person, Conversions.text(body.reason())))
            .publishOn(blocking)
            .doOnNext(_ -> signingIn.signOutEverywhere(person));
    }

    @PostMapping("/people/{id}/reinstatement")
    @Operation(summary = "Reinstate somebody who was suspended", operationId = "reinstate")
    Mono<ResponseEntity<Recorded>> reinstate(@PathVariable("id") String id, @RequestBody StatedReason body, Call call) {
        PersonId person = person(id);
        return commands.change(call, () -> new Reinstate(call.by(), person, Conversions.text(body.reason())));
    }

    private static PersonId person(String id) {
        return Conversions.id(id, PersonId::new, Rule.UNKNOWN_PERSON);
    }

}
