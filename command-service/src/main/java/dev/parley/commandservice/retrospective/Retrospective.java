package dev.parley.commandservice.retrospective;

import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.AddAgendaItem;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.AgreeAction;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.CloseRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.CompleteAction;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.JoinRetrospective;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.NoteFinding;
import dev.parley.commandservice.retrospective.RetrospectiveCommand.OpenRetrospective;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RetrospectiveEvent.ActionAgreed;
import dev.parley.sharedevents.RetrospectiveEvent.ActionCompleted;
import dev.parley.sharedevents.RetrospectiveEvent.AgendaItemAdded;
import dev.parley.sharedevents.RetrospectiveEvent.FindingNoted;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveClosed;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveJoined;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import dev.parley.sharedevents.RetrospectiveEvent;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** Decides what may happen in one retrospective. */
public class Retrospective {

    private static final ZoneOffset EASTMOST = ZoneOffset.ofHours(14);

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // the framework reads it
    private @Nullable String id;

    private Participants participants = Participants.NONE;

    private Actions actions = Actions.NONE;

    private boolean closed;

    /** For the framework, which replays the events into it. */
    protected Retrospective() {
    }

    @CommandHandler
    Retrospective(OpenRetrospective command) {
        Check.role(command.operation(), command.by());
        new Check().refuse(Rule.NOT_A_PERIOD, !isPeriod(command)).done();
        id = command.retrospective().value();
        ByMetaData.apply(new RetrospectiveOpened(command.from(), command.to(), command.position()), command.by());
    }

    @CommandHandlerInterceptor
    void check(RetrospectiveCommand command,
            @MetaDataValue(value = ExpectedVersion.KEY) @Nullable Long expectedVersion) {
        Check.role(command.operation(), command.by());
        ExpectedVersion.check(command.retrospective().value(), expectedVersion);
    }

    @CommandHandler
    void handle(JoinRetrospective command) {
        By by = command.by();
        new Check().refuse(Rule.CLOSED, closed).refuse(Rule.ALREADY_JOINED, participants.include(by.person())).done();
        ByMetaData.apply(new RetrospectiveJoined(by.role()), by);
    }

    @CommandHandler
    void handle(AddAgendaItem command) {
        new Check().refuse(Rule.CLOSED, closed)
            .refuse(Rule.ABOUT_NOTHING,
                    command.figure() == null && command.negotiation() == null && command.text() == null)
            .done();
        ByMetaData.apply(new AgendaItemAdded(command.item(), command.figure(), command.negotiation(), command.text()),
                command.by());
    }

    @CommandHandler
    void handle(NoteFinding command) {
        whileLookingBack(command.by()).refuse(Rule.UNKNOWN_REASON, !isKnown(command.reason(), command)).done();
        ByMetaData.apply(new FindingNoted(command.finding(), command.text(), command.reason()), command.by());
    }

    @CommandHandler
    void handle(AgreeAction command) {
        Role owner = command.ownerRole();
        LocalDate due = command.due();
        whileLookingBack(command.by()).refuse(Rule.ACTION_NEEDS_OWNER_AND_DUE, owner == null || due == null)
            .refuse(Rule.CANNOT_OWN_ACTION, owner != null && !Actions.mayOwn(owner))
            .refuse(Rule.DUE_IN_PAST,
                    due != null && due.isBefore(LocalDate.ofInstant(command.by().at(), command.zone())))
            .done();
        ByMetaData.apply(new ActionAgreed(command.action(), command.text(), Objects.requireNonNull(owner),
                Objects.requireNonNull(due)), command.by());
    }

    @CommandHandler
    void handle(CompleteAction command) {
        Role owner = actions.ownerOf(command.action()).orElseThrow(() -> Refusal.unknown(Rule.UNKNOWN_ACTION));
        Role role = command.by().role();
        if (role != owner && role != Role.FACILITATOR) {
            throw Refusal.notInThisRole(Rule.WRONG_ROLE);
        }
        new Check().refuse(Rule.ALREADY_COMPLETED, actions.isCompleted(command.action())).done();
        ByMetaData.apply(new ActionCompleted(command.action(), command.note()), command.by());
    }

    @CommandHandler
    void handle(CloseRetrospective command) {
        new Check().refuse(Rule.CLOSED, closed)
            .refuse(Rule.BOTH_SIDES_PRESENT, !participants.areOfBothSides())
            .refuse(Rule.ACTION_OR_REASON_REQUIRED, actions.isEmpty() && command.noActionBecause() == null)
            .done();
        ByMetaData.apply(new RetrospectiveClosed(command.noActionBecause()), command.by());
    }

    @EventSourcingHandler
    void on(RetrospectiveEvent event, By by, @SourceId String stream) {
        id = stream;
        switch (event) {
            case RetrospectiveOpened _, AgendaItemAdded _, FindingNoted _ -> {
                // nothing later depends on them
            }
            case RetrospectiveJoined(Role as) -> participants = participants.with(by.person(), as);
            case ActionAgreed agreed -> actions = actions.agreed(agreed.action(), agreed.ownerRole());
            case ActionCompleted completed -> actions = actions.completed(completed.action());
            case RetrospectiveClosed _ -> closed = true;
        }
    }

    /** Findings and actions come from those who joined, or from whoever leads them. */
    private Check whileLookingBack(By by) {
        return new Check().refuse(Rule.CLOSED, closed)
            .refuse(Rule.BOTH_SIDES_PRESENT, !participants.areOfBothSides())
            .refuse(Rule.JOIN_FIRST, by.role() != Role.FACILITATOR && !participants.include(by.person()));
    }

    private static boolean isPeriod(OpenRetrospective command) {
        return !command.from().isAfter(command.to()) && !command.from().isAfter(dayOf(command.by(), EASTMOST));
    }

    private static boolean isKnown(@Nullable ReasonCode reason, NoteFinding command) {
        return reason == null || ReasonCatalogue.find(reason, command.policy()).isPresent();
    }

    private static LocalDate dayOf(By by, ZoneOffset zone) {
        return LocalDate.ofInstant(by.at(), zone);
    }

}
