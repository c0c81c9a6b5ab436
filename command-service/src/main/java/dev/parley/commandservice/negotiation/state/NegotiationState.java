package dev.parley.commandservice.negotiation.state;

import dev.parley.commandservice.negotiation.state.Entries.Entry;
import dev.parley.sharedevents.Amendments;
import dev.parley.sharedevents.Amendments.Amended;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.CommentEvent;
import dev.parley.sharedevents.Mentions;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.RequestEvent.DuplicateJoined;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.Suggestions;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the rules need to know of a negotiation: a value, so that a snapshot
 * can be shared.
 */
public record NegotiationState(Request request, Sides sides, Demands demands, Claims claims, Objections objections,
        Options options, Restatements restatements, Lifecycle lifecycle, Decisions decisions, Reviews reviews,
        Mentions mentions, Entries entries) {

    public static NegotiationState raised(RequestRaised raised, By by, long seq) {
        return new NegotiationState(Request.raised(raised, by), Sides.raised(raised, by.person()), Demands.NONE,
                Claims.NONE, Objections.NONE, Options.of(raised.askOption()), Restatements.NONE,
                Lifecycle.openSince(by.at()), Decisions.NONE, Reviews.NONE, Mentions.NONE,
                Entries.and(null, raised, by, seq));
    }

    public NegotiationState on(NegotiationEvent event, By by, long seq) {
        Entries all = Entries.and(entries, event, by, seq);
        return Amendments.isBy(event) ? folded(all).with(sides.after(event, by.person(), by.role()))
                : after(event, by, seq).with(all);
    }

    /**
     * Folded anew, since something was taken back or corrected. Who has once acted on a
     * side stays on it all the same.
     */
    private static NegotiationState folded(Entries all) {
        List<Entry> entries = all.inOrder();
        List<Amended> amended = Amendments.of(entries.stream().map(Entry::event).toList());
        Entry first = entries.getFirst();
        NegotiationState state = raised((RequestRaised) amended.getFirst().event(), first.by(), first.seq());
        for (Amended next : amended.subList(1, amended.size())) {
            Entry entry = entries.get(Math.toIntExact(next.seq()));
            state = next.counts() ? state.after(next.event(), entry.by(), entry.seq())
                    : state.afterTakingBack(next.event(), entry.by(), entry.seq());
        }
        return state.with(all);
    }

    private NegotiationState after(NegotiationEvent event, By by, long seq) {
        return event instanceof DuplicateJoined joined ? joinedBy(joined, seq) : new NegotiationState(request.on(event),
                sides.after(event, by.person(), by.role()), demands.on(event, seq), claims.on(event, seq),
                objections.on(event, by), options.on(event), restatements.on(event), lifecycle.on(event, by),
                decisions.on(event, by, seq), reviews.on(event),
                event instanceof CommentEvent said ? mentions.after(said, by.person(), by.at(), sides) : mentions,
                entries);
    }

    /** What was said and taken back is known as such, and changes nothing else. */
    private NegotiationState afterTakingBack(NegotiationEvent event, By by, long seq) {
        return new NegotiationState(request, sides, demands, claims.onRetracted(event, seq),
                objections.onRetracted(event, by), options, restatements.onRetracted(event), lifecycle, decisions,
                reviews, mentions, entries);
    }

    private NegotiationState joinedBy(DuplicateJoined joined, long seq) {
        Demands allDemands = demands;
        Claims allClaims = claims;
        Objections allObjections = objections;
        for (var said : joined.said()) {
            allDemands = allDemands.onJoined(said.event(), seq);
            allClaims = allClaims.on(said.event(), seq);
            allObjections = allObjections.on(said.event(), new By(said.person(), said.role(), said.at()));
        }
        return new NegotiationState(request, sides, allDemands, allClaims, allObjections, options, restatements,
                lifecycle, decisions, reviews, mentions, entries);
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

    /** What it was taken to be a duplicate of. */
    public Suggestions suggestions() {
        return Suggestions.of(entries.counted());
    }

    /** The side of somebody whose role has one. */
    public Side sideOf(By by) {
        return Objects.requireNonNull(sides.of(by.person(), by.role()), "no side");
    }

    /** Who was assigned to decide, or stands for them; null if nobody was. */
    public @Nullable PersonId assignedDecider() {
        PersonId assigned = request.decider();
        return assigned == null ? null : sides.standInFor(assigned);
    }

    private NegotiationState with(Sides now) {
        return new NegotiationState(request, now, demands, claims, objections, options, restatements, lifecycle,
                decisions, reviews, mentions, entries);
    }

    private NegotiationState with(Entries all) {
        return new NegotiationState(request, sides, demands, claims, objections, options, restatements, lifecycle,
                decisions, reviews, mentions, all);
    }

}
