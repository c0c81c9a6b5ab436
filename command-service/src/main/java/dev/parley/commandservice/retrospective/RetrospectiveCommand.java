package dev.parley.commandservice.retrospective;

import dev.parley.sharedevents.ActionId;
import dev.parley.sharedevents.AgendaItemId;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.FindingId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RetrospectiveId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Something that somebody wants to happen in a retrospective. */
public sealed interface RetrospectiveCommand {

    @TargetAggregateIdentifier
    RetrospectiveId retrospective();

    /** Who wants it, in which role, and the time now. */
    By by();

    /** The row of the table of who may do what that it stands in. */
    default Operation operation() {
        return switch (this) {
            case OpenRetrospective _ -> Operation.OPEN_RETROSPECTIVE;
            case JoinRetrospective _ -> Operation.JOIN_RETROSPECTIVE;
            case AddAgendaItem _ -> Operation.ADD_AGENDA_ITEM;
            case NoteFinding _ -> Operation.NOTE_FINDING;
            case AgreeAction _ -> Operation.AGREE_ACTION;
            case CompleteAction _ -> Operation.COMPLETE_ACTION;
            case CloseRetrospective _ -> Operation.CLOSE_RETROSPECTIVE;
        };
    }

    /**
     * Looks back at the days from {@code from} to {@code to}, both included.
     *
     * @param position the head of the log now, which its figures stand at for good
     */
    record OpenRetrospective(RetrospectiveId retrospective, By by, LocalDate from, LocalDate to,
            long position) implements RetrospectiveCommand {
    }

    /** Takes part, by one's own login, in the role that one calls in. */
    record JoinRetrospective(RetrospectiveId retrospective, By by) implements RetrospectiveCommand {
    }

    /**
     * Wants to talk about a figure, a negotiation, or what the text says; before anybody
     * joins, too.
     */
    record AddAgendaItem(RetrospectiveId retrospective, By by, AgendaItemId item, @Nullable FigureName figure,
            @Nullable NegotiationId negotiation, @Nullable Narrative text) implements RetrospectiveCommand {
    }

    /**
     * Writes down what was found.
     *
     * @param reason the reason code that it is about, if it is about one
     * @param policy the policy in force, which says which codes there are
     */
    record NoteFinding(RetrospectiveId retrospective, By by, FindingId finding, Narrative text,
            @Nullable ReasonCode reason, Policy policy) implements RetrospectiveCommand {
    }

    /**
     * Agrees on something to be done by a role until a day.
     *
     * @param zone where the day is reckoned
     */
    record AgreeAction(RetrospectiveId retrospective, By by, ActionId action, Narrative text, @Nullable Role ownerRole,
            @Nullable LocalDate due, ZoneId zone) implements RetrospectiveCommand {
    }

    /** Says that an action was done; also after closing. */
    record CompleteAction(RetrospectiveId retrospective, By by, ActionId action,
            @Nullable Narrative note) implements RetrospectiveCommand {
    }

    /**
     * Ends the looking back; what was agreed on is still to be done.
     *
     * @param noActionBecause why nothing was agreed on
     */
    record CloseRetrospective(RetrospectiveId retrospective, By by,
            @Nullable Narrative noActionBecause) implements RetrospectiveCommand {
    }

}
