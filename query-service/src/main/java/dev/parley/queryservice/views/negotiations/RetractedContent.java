package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;

/** Keeps what was said and retracted where people can see it, marked as such. */
final class RetractedContent {

    private RetractedContent() {
    }

    static void show(Change change, NegotiationEvent event, Source source) {
        long position = source.position();
        switch (event) {
            case DemandAdded added ->
                change.demands = ImmutableLists.plus(change.demands, Demand.of(added, source, position).retract());
            case ClaimAdded added -> change.claims = change.claims.apply(added, source).retract(position);
            case EvidenceAttached attached -> change.claims = change.claims.apply(attached, source).retract(position);
            case ObjectionRaised raised ->
                change.objections = change.objections.apply(raised, source).retract(position);
            case CounterOptionProposed proposed ->
                change.options = change.options.apply(proposed, source).retract(position);
            case CaseRestated restated ->
                change.restatements = change.restatements.apply(restated, source).retract(position);
            case CommentAdded added -> change.comments = change.comments.withRetracted(added, source);
            default -> {
                // it is shown in the history alone
            }
        }
    }

}
