package dev.parley.commandservice.negotiation.state;

import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.State;
import java.time.LocalDate;
import java.util.Objects;

import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CorrectionEvent.EntryRetracted;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules need to know of a negotiation: a value, so that a snapshot
 * can be shared.
 */
public record NegotiationState(Request request, Sides sides, Demands demands, Claims claims, Objections objections,
        Options options, Restatements restatements, Lifecycle lifecycle, Decisions decisions, Reviews reviews,
        @Nullable Entries entries) {

    public static NegotiationState raised(RequestRaised raised, By by, long seq) {
        return new NegotiationState(Request.raised(raised, by), Sides.raised(raised, by.person()), Demands.NONE,
                Claims.NONE, Objections.NONE, Options.of(raised.askOption()), Restatements.NONE,
                Lifecycle.openSince(by.at()), Decisions.NONE, Reviews.NONE, Entries.and(null, raised, by, seq));
    }

    public NegotiationState on(NegotiationEvent event, By by, long seq) {
        NegotiationState next = new NegotiationState(request.on(event), sides.after(event, by.person(), by.role()),
                demands.on(event, seq), claims.on(event, seq), objections.on(event, by), options.on(event),
                restatements.on(event), lifecycle.on(event, by), decisions.on(event, by, seq), reviews.on(event),
                Entries.and(entries, event, by, seq));
        return (event instanceof EntryRetracted retracted) ? next.without(retracted.seq()) : next;
    }

    private NegotiationState without(long seq) {
        Entry retracted = Entries.find(entries, seq);
        return (retracted == null) ? this : retracted.retraction().apply(this);
    }

    public State state() {
        return lifecycle.state();
    }

    public Policy policy() {
        return request.policy();
    }

    public LocalDate today(By by) {
        return request.dayOf(by.at());
    }

    /** The side of somebody whose role has one. */
    public Side sideOf(By by) {
        return Objects.requireNonNull(sides.of(by.person(), by.role()), "no side");
    }

    public NegotiationState with(Claims changed) {
        return new NegotiationState(request, sides, demands, changed, objections, options, restatements, lifecycle,
                decisions, reviews, entries);
    }

    public NegotiationState with(Demands changed) {
        return new NegotiationState(request, sides, changed, claims, objections, options, restatements, lifecycle,
                decisions, reviews, entries);
    }

    public NegotiationState with(Objections changed) {
        return new NegotiationState(request, sides, demands, claims, changed, options, restatements, lifecycle,
                decisions, reviews, entries);
    }

    public NegotiationState with(Restatements changed) {
        return new NegotiationState(request, sides, demands, claims, objections, options, changed, lifecycle, decisions,
                reviews, entries);
    }

}
