package dev.parley.commandservice.negotiation.rules;

import dev.parley.commandservice.negotiation.commands.CorrectionCommand.Correct;
import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.commandservice.rules.InvalidValueException;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Currencies;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.DecisionEvent.RequestDeferred;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.Stake;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.corrections.CorrectableField;
import dev.parley.sharedevents.corrections.CorrectableFields;
import dev.parley.sharedevents.corrections.FieldKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A corrected value obeys the rules that it would have had to obey at first. */
public final class CorrectionRules {

    private CorrectionRules() {
    }

    /**
     * The event as it should have been; null if the field is no fact about it, is part of
     * something that it does not have, or holds that value.
     */
    public static @Nullable NegotiationEvent corrected(Entry entry, Correct command, NegotiationState state) {
        CorrectableField field = field(entry, command);
        if (field == null || command.value() == null) {
            return null;
        }
        NegotiationEvent corrected = field.corrected(entry.event(), command.value());
        if (corrected.equals(entry.event())) {
            return null;
        }
        return corrected instanceof ClaimAdded claim
                ? Reasons.claim(claim.claim(), claim.code(), claim.statement(), claim.side(), state.policy())
                : corrected;
    }

    public static void check(Check check, Entry entry, NegotiationEvent corrected, Correct command,
            NegotiationState state, KnownRoles known) {
        CorrectableField field = field(entry, command);
        Object value = command.value();
        if (field != null && value instanceof LocalDate day) {
            checkDay(check, entry, field, day, command, state);
            check.refuse(Rule.DEFER_NEEDS_REVISIT, isNeverRevisited(corrected));
        }
        switch (corrected) {
            case ClaimAdded claim when value instanceof ReasonCode ->
                Reasons.check(check, claim.code(), claim.statement(), state.policy());
            case ObjectionRaised objection when value instanceof ReasonCode ->
                Reasons.check(check, objection.code(), objection.argument(), state.policy());
            case DemandAdded demand when !demand.account().equals(((DemandAdded) entry.event()).account()) ->
                check.refuse(Rule.ACCOUNT_ALREADY_THERE, state.demands().has(demand.account()));
            case DealOutcomeRecorded deal when value instanceof AccountId ->
                check.refuse(Rule.UNKNOWN_ACCOUNT, !state.demands().has(deal.account()));
            default -> {
                // its kind is all that its value has to be of
            }
        }
        if (value instanceof List<?> people) {
            checkDeciders(check, people.stream().map(PersonId.class::cast).toList(), entry,
                    new Eligibility(state, known));
        }
    }

    /**
     * Who decided before Parley may have had no role here, and whoever was named at first
     * could decide then.
     */
    private static void checkDeciders(Check check, List<PersonId> deciders, Entry entry, Eligibility eligibility) {
        NegotiationState state = eligibility.negotiation();
        Set<PersonId> named = Set.copyOf(Sides.decidedBy(entry.event()));
        check.refuse(Rule.OWN_REQUEST, deciders.stream().anyMatch(person -> state.sides().isOn(Side.ASKING, person)))
            .refuse(Rule.CANNOT_DECIDE, !state.request().imported()
                    && deciders.stream().anyMatch(person -> !named.contains(person) && !eligibility.canDecide(person)));
    }

    /**
     * Asks what can be said of a value only beside the others that stand in the entry.
     * @throws InvalidValueException if it cannot stand there
     */
    public static void checkAmount(Entry entry, NegotiationEvent corrected) {
        Stake stake = stake(corrected);
        if (stake != null && !stake.equals(stake(entry.event()))
                && !Currencies.holds(stake.currency(), stake.amount())) {
            throw new InvalidValueException("value", Currencies.fewerDecimals(stake.currency()));
        }
    }

    private static @Nullable Stake stake(NegotiationEvent event) {
        return event instanceof DemandAdded demand ? demand.stake() : null;
    }

    private static void checkDay(Check check, Entry entry, CorrectableField field, LocalDate day, Correct command,
            NegotiationState state) {
        boolean decidedOn = field.name().equals("decidedOn");
        check.refuse(Rule.DECIDED_ON, decidedOn && DecisionCase.isImpossible(day, entry.by().at(), state.request()))
            .refuse(Rule.DATE_IN_FUTURE,
                    !decidedOn && field.kind() == FieldKind.PAST_DAY && Days.isAhead(day, command.by().at()))
            .refuse(Rule.DUE_IN_PAST, field.kind() == FieldKind.COMING_DAY && day.isBefore(state.today(command.by())));
    }

    private static boolean isNeverRevisited(NegotiationEvent corrected) {
        return corrected instanceof RequestDeferred deferred && deferred.revisitOn() != null
                && !deferred.revisitOn().isAfter(deferred.reasoning().decidedOn());
    }

    /** The field that the command names; null if the entry has no such fact. */
    public static @Nullable CorrectableField field(Entry entry, Correct command) {
        return CorrectableFields.find(entry.event().getClass(), command.field()).orElse(null);
    }

}
