package dev.parley.commandservice.people;

import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.people.PeopleCommand.AcceptInvitation;
import dev.parley.commandservice.people.PeopleCommand.AdmitService;
import dev.parley.commandservice.people.PeopleCommand.ChangeRoles;
import dev.parley.commandservice.people.PeopleCommand.Reinstate;
import dev.parley.commandservice.people.PeopleCommand.SetUp;
import dev.parley.commandservice.people.PeopleCommand.Suspend;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PeopleEvent.How;
import dev.parley.sharedevents.PeopleEvent.PersonAdmitted;
import dev.parley.sharedevents.PeopleEvent.PersonReinstated;
import dev.parley.sharedevents.PeopleEvent.PersonSuspended;
import dev.parley.sharedevents.PeopleEvent.RolesChanged;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Roster;
import dev.parley.sharedevents.Roster.Standing;
import dev.parley.sharedevents.rules.Operation;
import dev.parley.sharedevents.rules.Rule;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** The aggregate of all people. There is one; it comes to be by being set up. */
public class People {

    @AggregateIdentifier
    private final String id = PeopleEvent.STREAM;

    private Roster roster = Roster.NOBODY;

    People() {
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(SetUp command) {
        new Check().refuse(Rule.SET_UP_ALREADY, !roster.administrators().isEmpty()).done();
        apply(new PersonAdmitted(command.by().person(), List.of(Role.ADMINISTRATOR), null, How.LOCAL, null),
                command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(AcceptInvitation command, KnownRoles known) {
        By by = command.by();
        new Check().refuse(Rule.INVITATION_USED, roster.used().contains(command.invitation()))
            .refuse(Rule.INVITATION_EXPIRED,
                    !by.at().isBefore(command.expiresAt()) || !administers(command.invitedBy(), known))
            .done();
        apply(new PersonAdmitted(by.person(), ordered(command.roles()), command.invitedBy(), How.LOCAL,
                command.invitation()), by);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(AdmitService command) {
        admit(Operation.INVITE, command.by());
        apply(new PersonAdmitted(command.person(), ordered(command.roles()), answering(command.by()), How.SERVICE,
                null), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(ChangeRoles command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        ExpectedVersion.check(id, expectedVersion);
        admit(Operation.CHANGE_ROLES, command.by());
        Standing standing = standing(command.person());
        List<Role> roles = ordered(command.roles());
        boolean own = command.person().equals(command.by().person());
        new Check().refuse(Rule.OWN_ROLES, own && roster.administrators().size() > 1)
            .refuse(Rule.LAST_ADMINISTRATOR, isLast(command.person()) && !roles.contains(Role.ADMINISTRATOR))
            .refuse(Rule.ROLES_FROM_PROVIDER, standing.how() == How.OIDC)
            .refuse(Rule.SAME_ROLES, standing.roles().equals(Set.copyOf(roles)))
            .done();
        apply(new RolesChanged(command.person(), roles, command.reason()), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(Suspend command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        ExpectedVersion.check(id, expectedVersion);
        admit(Operation.SUSPEND, command.by());
        Standing standing = standing(command.person());
        new Check().refuse(Rule.LAST_ADMINISTRATOR, isLast(command.person()))
            .refuse(Rule.OWN_ACCOUNT, command.person().equals(command.by().person()))
            .refuse(Rule.ALREADY_SUSPENDED, standing.suspended())
            .done();
        apply(new PersonSuspended(command.person(), command.reason()), command.by());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void on(Reinstate command, @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        ExpectedVersion.check(id, expectedVersion);
        admit(Operation.REINSTATE, command.by());
        Standing standing = standing(command.person());
        new Check().refuse(Rule.OWN_ACCOUNT, command.person().equals(command.by().person()))
            .refuse(Rule.NOT_SUSPENDED, roster.admits(command.person()))
            .done();
        PersonId owner = standing.how() == How.SERVICE ? answering(command.by()) : null;
        apply(new PersonReinstated(command.person(), command.reason(), owner), command.by());
    }

    @EventSourcingHandler
    void on(PeopleEvent event) {
        this.roster = roster.apply(event);
    }

    /** Nobody changes anything by a role that they no longer have. */
    private void admit(Operation operation, By by) {
        Check.role(operation, by);
        if (!roster.rolesOf(by.person()).contains(by.role())) {
            throw Refusal.notInThisRole(Rule.WRONG_ROLE);
        }
    }

    /** What a script makes is its owner's. */
    private PersonId answering(By by) {
        return roster.answerable(by.person());
    }

    private Standing standing(PersonId person) {
        return roster.find(person).orElseThrow(() -> Refusal.unknown(Rule.UNKNOWN_PERSON));
    }

    /** The log does not know the demo's people. */
    private boolean administers(PersonId person, KnownRoles known) {
        return roster.knows(person) ? roster.administrators().contains(person)
                : known.of(person).contains(Role.ADMINISTRATOR);
    }

    private boolean isLast(PersonId person) {
        return roster.administrators().equals(Set.of(person));
    }

    private static List<Role> ordered(Collection<Role> roles) {
        return roles.stream().distinct().sorted().toList();
    }

    private static void apply(PeopleEvent event, By by) {
        ByMetaData.apply(event, by);
    }

}
