package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.rules.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.CommentEvent;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent.*;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent.*;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.SuggestionEvent;
import org.jspecify.annotations.Nullable;

/**
 * Reads a negotiation's events and says which of the things that cannot come about did.
 * Written apart from the rules, from the domain's words alone.
 */
final class Impossible {

    private final List<String> found = new ArrayList<>();

    private final List<NegotiationEvent> events = new ArrayList<>();

    private final Map<PersonId, Set<Side>> sides = new HashMap<>();

    private final Map<ObjectionId, OptionId> openBlockers = new HashMap<>();

    private final Set<PersonId> deciders = new HashSet<>();

    private final Set<NegotiationEvent> gone = Collections.newSetFromMap(new IdentityHashMap<>());

    private boolean decided;

    private final List<OptionId> acceptedOption = new ArrayList<>();

    void on(NegotiationEvent event, By by) {
        events.add(event);
        if (by.role() == Role.SALES && !(event instanceof CommentEvent) && !(event instanceof SuggestionEvent)
                && !(event instanceof EntryRetracted)) {
            side(by.person(), Side.ASKING);
        }
        switch (event) {
            case RequestRaised raised -> {
                side(by.person(), Side.ASKING);
                raised.onBehalfOf().forEach(person -> side(person, Side.ASKING));
            }
            case ClaimAdded claim -> side(by.person(), claim.side());
            case CounterOptionProposed option -> side(by.person(), option.side());
            case CaseRestated restated -> side(by.person(), restated.side());
            case ProcessScored scored -> side(by.person(), scored.side());
            case OutcomeRecorded outcome -> side(by.person(), outcome.side());
            case ObjectionRaised raised -> block(raised);
            case ObjectionIntegrated closed -> openBlockers.remove(closed.objection());
            case ObjectionWithdrawn closed -> openBlockers.remove(closed.objection());
            case ObjectionOverruled closed -> openBlockers.remove(closed.objection());
            case EntryRetracted retracted -> unblock(events.get((int) retracted.seq()));
            case RequestAccepted accepted -> decided(accepted.reasoning(), accepted.getClass(), askOption());
            case CounterOptionChosen chosen -> decided(chosen.reasoning(), chosen.getClass(), chosen.option());
            case RequestDeclined declined -> decided(declined.reasoning(), declined.getClass(), null);
            case RequestDeferred deferred -> decided(deferred.reasoning(), deferred.getClass(), null);
            case DecisionOverridden overridden ->
                standing((overridden.disposition() == Disposition.ACCEPTED) ? askOption() : overridden.option());
            case RequestReopened _ -> {
                decided = false;
                acceptedOption.clear();
            }
            default -> {
            }
        }
    }

    private void side(PersonId person, Side side) {
        sides.computeIfAbsent(person, nobody -> new HashSet<>()).add(side);
    }

    private void block(ObjectionRaised raised) {
        openBlockers.remove(raised.objection());
        if (raised.blocking()) {
            openBlockers.put(raised.objection(), raised.option());
        }
    }

    /**
     * What was taken back did not happen: what it opened is gone, what it closed open.
     */
    private void unblock(NegotiationEvent retracted) {
        gone.add(retracted);
        openBlockers.clear();
        List<NegotiationEvent> counted = events.stream().filter(event -> !gone.contains(event)).toList();
        Set<OptionId> options = new HashSet<>();
        for (NegotiationEvent event : counted) {
            switch (event) {
                case CounterOptionProposed proposed -> options.add(proposed.option());
                case ObjectionRaised raised when raised.option().equals(askOption())
                        || options.contains(raised.option()) ->
                    block(raised);
                case ObjectionIntegrated closed when options.contains(closed.into())
                        || closed.into().equals(askOption()) ->
                    openBlockers.remove(closed.objection());
                case ObjectionWithdrawn closed -> openBlockers.remove(closed.objection());
                case ObjectionOverruled closed -> openBlockers.remove(closed.objection());
                default -> {
                }
            }
        }
        acceptedOption.forEach(this::accepted);
    }

    private OptionId askOption() {
        return ((RequestRaised) events.getFirst()).askOption();
    }

    private void decided(Reasoning reasoning, Class<?> how, @Nullable OptionId accepted) {
        check(decided, "two decisions with nothing between them: " + how.getSimpleName());
        check(Text.isMissing(reasoning.rationale()), "a decision without rationale");
        check(reasoning.decidedBy().isEmpty(), "a decision by nobody");
        reasoning.decidedBy().forEach(person -> side(person, Side.ANSWERING));
        deciders.addAll(reasoning.decidedBy());
        decided = true;
        standing(accepted);
    }

    private void accepted(@Nullable OptionId option) {
        check(option != null && openBlockers.containsValue(option), "an accepted option with an open blocker");
    }

    private void standing(@Nullable OptionId option) {
        acceptedOption.clear();
        if (option != null) {
            acceptedOption.add(option);
        }
        accepted(option);
    }

    private void check(boolean impossible, String what) {
        if (impossible) {
            found.add(what);
        }
    }

    /** What has come about that cannot. */
    Collection<String> found() {
        sides.forEach((person, on) -> check(on.size() > 1, person + " is on both sides"));
        deciders.forEach(person -> check(Objects.requireNonNull(sides.get(person)).contains(Side.ASKING),
                "a decision by " + person + " of the asking side"));
        return found;
    }

}
