package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.CommentEvent.MentionAcknowledged;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.Suggestions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A negotiation in the making: what one event changes, the rest as it was. */
final class Change {

    private final Negotiation before;

    long version;

    long lastPosition;

    long lastStep;

    private Instant updatedAt;

    private final boolean inferred;

    State state;

    Request request;

    Sides sides;

    @Nullable PersonId decider;

    List<Demand> demands;

    @Nullable NegotiationId duplicateOf;

    @Nullable Source ended;

    @Nullable Double effort;

    Claims claims;

    Objections objections;

    Options options;

    Restatements restatements;

    Decisions decisions;

    Outcomes outcomes;

    Comments comments;

    Suggestions suggestions;

    @Nullable Source suggested;

    List<Reference> references;

    List<Amendment> amendments;

    List<NegotiationId> duplicates;

    Change(Negotiation before, Recorded entry) {
        this.before = before;
        this.version = entry.seq() + 1;
        this.lastPosition = entry.position();
        this.lastStep = entry.position();
        this.updatedAt = entry.occurredAt();
        this.inferred = before.inferred() || entry.isInferred();
        this.state = before.state();
        this.request = before.request();
        this.sides = before.sides();
        this.decider = before.decider();
        this.demands = before.demands();
        this.duplicateOf = before.duplicateOf();
        this.ended = before.ended();
        this.effort = before.effort();
        this.claims = before.claims();
        this.objections = before.objections();
        this.options = before.options();
        this.restatements = before.restatements();
        this.decisions = before.decisions();
        this.outcomes = before.outcomes();
        this.comments = before.comments();
        this.suggestions = before.suggestions();
        this.suggested = before.suggested();
        this.references = before.references();
        this.amendments = before.amendments();
        this.duplicates = before.duplicates();
    }

    /** It is only talked about, or not even that. */
    void aside(NegotiationEvent event) {
        lastStep = before.lastStep();
        if (event instanceof MentionAcknowledged) {
            lastPosition = before.lastPosition();
            updatedAt = before.updatedAt();
        }
    }

    Negotiation done() {
        return new Negotiation(before.id(), version, lastPosition, lastStep, updatedAt, before.imported(), inferred,
                state, request, sides, decider, demands, duplicateOf, ended, effort, claims, objections, options,
                restatements, decisions, outcomes, comments, suggestions, suggested, references, amendments,
                duplicates);
    }

}
