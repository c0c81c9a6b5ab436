package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.CorrectionEvent;
import dev.parley.sharedevents.CorrectionEvent.EntryCorrected;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.DecisionEvent;
import dev.parley.sharedevents.DecisionEvent.RequestReopened;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OutcomeEvent;
import dev.parley.sharedevents.RequestEvent;
import dev.parley.sharedevents.RequestEvent.DeciderAssigned;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
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

/** Takes one event into a negotiation, each kind where it belongs. */
final class Folding {

    private Folding() {
    }

    static Negotiation fold(Negotiation before, Recorded entry, NegotiationEvent event, Common common) {
        Change change = new Change(before, entry);
        Source source = entry.source();
        change.state = before.state().after(event);
        change.sides = before.sides().after(event, source.by(), source.role());
        change.ended = !change.state.isEnded() ? null : before.state().isEnded() ? before.ended() : source;
        switch (event) {
            case RequestEvent happened -> request(change, happened, source, common);
            case ClaimEvent happened -> change.claims = change.claims.apply(happened, source);
            case ObjectionEvent happened -> change.objections = change.objections.apply(happened, source);
            case OptionEvent happened -> change.options = change.options.apply(happened, source);
            case RestatementEvent happened -> change.restatements = change.restatements.apply(happened, source);
            case DecisionEvent happened -> decision(change, happened, source);
            case OutcomeEvent happened -> change.outcomes = change.outcomes.apply(happened, source);
            case CorrectionEvent happened -> correction(change, happened, source);
        }
        return change.done();
    }

    private static void request(Change change, RequestEvent event, Source source, Common common) {
        switch (event) {
            case RequestRaised _ -> throw new IllegalArgumentException("raised already");
            case RequestRevised revised -> change.request = change.request.revised(source.position(), revised);
            case DemandAdded added -> change.demands = Listed.plus(change.demands, Demand.of(added, source));
            case EffortEstimated(double personDays) -> change.effort = personDays;
            case DeciderAssigned(var person) -> change.decider = person;
            case RequestRerouted(String area, var _) -> change.request = change.request.rerouted(common.name(area));
            case MarkedDuplicate(var of) -> change.duplicateOf = of;
            case RequestRestored _ -> {
                change.duplicateOf = null;
                change.decisions = change.decisions.takenUp(source);
            }
            case RequestReturned _ -> change.decisions = change.decisions.called(null);
            case RequestWithdrawn _, ResponsibilityHandedOver _ -> {
                // state and sides say it all
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
        switch (event) {
            case EntryCorrected corrected ->
                change.marks = Listed.plus(change.marks, new Mark(corrected.position(), false, source));
            case EntryRetracted retracted -> {
                change.marks = Listed.plus(change.marks, new Mark(retracted.position(), true, source));
                retract(change, retracted.position(), source);
            }
        }
    }

    private static void retract(Change change, long position, Source source) {
        change.demands = Listed.change(change.demands, demand -> demand.added().position() == position,
                Demand::retract);
        change.claims = change.claims.retract(position);
        change.objections = change.objections.retract(position, source);
        change.restatements = change.restatements.retract(position);
    }

}
