package dev.parley.commandservice.negotiation;

import java.time.LocalDate;
import java.util.Objects;

import dev.parley.commandservice.negotiation.Entries.Entry;
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
record Dossier(Request request, Sides sides, Demands demands, Claims claims, Objections objections, Options options,
        Restatements restatements, Stage stage, Rulings rulings, Reviews reviews, @Nullable Entries entries) {

    static Dossier raised(RequestRaised raised, By by, long seq) {
        return new Dossier(Request.raised(raised, by), Sides.raised(raised, by), Demands.NONE, Claims.NONE,
                Objections.NONE, Options.of(raised.askOption()), Restatements.NONE, Stage.openSince(by.at()),
                Rulings.NONE, Reviews.NONE, Entries.and(null, raised, by, seq));
    }

    Dossier on(NegotiationEvent event, By by, long seq) {
        Dossier next = new Dossier(request.on(event), sides.on(event, by), demands.on(event, seq),
                claims.on(event, seq), objections.on(event, by), options.on(event), restatements.on(event),
                stage.on(event, by), rulings.on(event, by, seq), reviews.on(event),
                Entries.and(entries, event, by, seq));
        return (event instanceof EntryRetracted retracted) ? next.without(retracted.seq()) : next;
    }

    private Dossier without(long seq) {
        Entry retracted = Entries.find(entries, seq);
        return (retracted == null) ? this : retracted.retraction().apply(this);
    }

    State state() {
        return stage.state();
    }

    Policy policy() {
        return request.policy();
    }

    LocalDate today(By by) {
        return request.dayOf(by.at());
    }

    /** The side of somebody whose role has one. */
    Side sideOf(By by) {
        return Objects.requireNonNull(sides.of(by), "no side");
    }

    Dossier with(Claims changed) {
        return new Dossier(request, sides, demands, changed, objections, options, restatements, stage, rulings, reviews,
                entries);
    }

    Dossier with(Demands changed) {
        return new Dossier(request, sides, changed, claims, objections, options, restatements, stage, rulings, reviews,
                entries);
    }

    Dossier with(Objections changed) {
        return new Dossier(request, sides, demands, claims, changed, options, restatements, stage, rulings, reviews,
                entries);
    }

    Dossier with(Restatements changed) {
        return new Dossier(request, sides, demands, claims, objections, options, changed, stage, rulings, reviews,
                entries);
    }

}
