package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.CommentEvent;
import dev.parley.sharedevents.CorrectionEvent;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OutcomeEvent;
import dev.parley.sharedevents.ReferenceEvent;
import dev.parley.sharedevents.RequestEvent;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.DuplicateParted;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.MarkedDuplicate;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.RequestEvent.RequestReturned;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.RequestEvent.ResponsibilityHandedOver;
import dev.parley.sharedevents.RestatementEvent;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.SuggestionEvent;

/** Takes one event into a negotiation, each kind where it belongs. */
final class Folding {

    private Folding() {
    }

    static Negotiation fold(Negotiation before, AppliedEvent now, EarlierEvents earlier, InternedValues interned) {
        Change change = new Change(before, now.entry());
        Source source = now.entry().source();
        if (isAside(now.event())) {
            change.aside(now.event());
        }
        if (!now.counts()) {
            RetractedContent.show(change, now.event(), source);
        }
        else if (now.event() instanceof DuplicateJoined joined) {
            Joining.join(change, joined, earlier);
        }
        else {
            apply(before, change, now, interned);
        }
        return change.done();
    }

    /** Whether it is no step of the negotiation. */
    static boolean isAside(NegotiationEvent event) {
        return event instanceof CommentEvent || event instanceof SuggestionEvent;
    }

    private static void apply(Negotiation before, Change change, AppliedEvent now, InternedValues interned) {
        NegotiationEvent event = now.event();
        Source source = now.entry().source();
        change.state = before.state().after(event);
        change.sides = before.sides().after(event, source.by(), source.role());
        change.ended = !change.state.isEnded() ? null : before.state().isEnded() ? before.ended() : source;
        suggestion(before, change, event, source);
        switch (event) {
            case RequestEvent happened -> request(change, happened, now, interned);
            case ClaimEvent happened -> change.claims = change.claims.apply(happened, source);
            case ObjectionEvent happened -> change.objections = change.objections.apply(happened, source);
            case OptionEvent happened -> change.options = change.options.apply(happened, source);
            case RestatementEvent happened -> change.restatements = change.restatements.apply(happened, source);
            case DecisionEvent happened -> decision(change, happened, source);
            case OutcomeEvent happened -> change.outcomes = change.outcomes.apply(happened, source);
            case CommentEvent happened -> change.comments = change.comments.apply(happened, source, change.sides);
            case SuggestionEvent _ -> {
                // what waits says it all
            }
            case ReferenceEvent happened -> change.references = Reference.after(change.references, happened, source);
            case CorrectionEvent happened -> correction(change, happened, source);
        }
        if (change.state != State.LAST_CALL) {
            change.decisions = change.decisions.withoutLastCall();
        }
    }

    private static void suggestion(Negotiation before, Change change, NegotiationEvent event, Source source) {
        change.suggestions = before.suggestions().after(event);
        if (change.suggestions.waiting() == null) {
            change.suggested = null;
        }
        else if (event instanceof SuggestionEvent) {
            change.suggested = source;
        }
    }

    private static void request(Change change, RequestEvent event, AppliedEvent now, InternedValues interned) {
        Source source = now.entry().source();
        switch (event) {
            case RequestRaised _ -> throw new IllegalArgumentException("raised already");
            case RequestRevised revised -> change.request = change.request.revised(now.prose(), revised);
            case DemandAdded added ->
                change.demands = ImmutableLists.plus(change.demands, Demand.of(added, source, source.position()));
            case EffortEstimated(double personDays) -> change.effort = personDays;
            case DeciderAssigned(var person) -> change.decider = person;
            case RequestRerouted(String area, var _) -> change.request = change.request.rerouted(interned.name(area));
            case MarkedDuplicate(var of) -> change.duplicateOf = of;
            case RequestRestored _ -> {
                change.duplicateOf = null;
                change.decisions = change.decisions.takenUp(source);
            }
            case RequestReturned _, RequestWithdrawn _, ResponsibilityHandedOver _, DuplicateJoined _,
                    DuplicateParted _ -> {
                // state, sides and duplicates say it all
            }
        }
    }

    /** What is decided after a reopening is reviewed for itself. */
    private static void decision(Change change, DecisionEvent event, Source source) {
        change.decisions = change.decisions.apply(event, change.request, source);
        if (event instanceof RequestReopened) {
            change.outcomes = change.outcomes.startAnew();
        }
    }

    private static void correction(Change change, CorrectionEvent event, Source source) {
        Amendment amendment = switch (event) {
            case EntryCorrected corrected -> new Amendment(corrected.position(), corrected.field(), source);
            case EntryRetracted retracted -> new Amendment(retracted.position(), null, source);
        };
        change.amendments = ImmutableLists.plus(change.amendments, amendment);
    }

}
