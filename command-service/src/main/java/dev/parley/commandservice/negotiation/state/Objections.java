package dev.parley.commandservice.negotiation.state;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.parley.commandservice.negotiation.state.Objection.Answer;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.ObjectionEvent;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.rules.Rule;

/** The objections that were raised. */
public record Objections(PersistentMap<ObjectionId, Objection> objections) {

    public static final Objections NONE = new Objections(PersistentMap.empty());

    /**
     * @throws Refusal if there is none
     */
    public Objection get(ObjectionId id) {
        Objection objection = objections.find(id);
        if (objection == null) {
            throw Refusal.unknown(Rule.UNKNOWN_OBJECTION);
        }
        return objection;
    }

    public boolean block(OptionId option) {
        return objections.all().anyMatch(objection -> objection.blocks(option));
    }

    /** The objections for which it cannot be accepted. */
    public Set<ObjectionId> blockersOf(OptionId option) {
        return objections.entries()
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue().blocks(option))
            .map(Map.Entry::getKey)
            .collect(toUnmodifiableSet());
    }

    /** The objections that block the option and that nobody has answered. */
    public List<ObjectionId> openBlockersOf(OptionId option) {
        return objections.entries()
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue().isOpen() && entry.getValue().blocks(option))
            .map(Map.Entry::getKey)
            .toList();
    }

    public Objections on(NegotiationEvent event, By by) {
        return (event instanceof ObjectionEvent about) ? on(about, by) : this;
    }

    private Objections on(ObjectionEvent event, By by) {
        return switch (event) {
            case ObjectionRaised raised -> new Objections(objections.with(raised.objection(),
                    new Objection(raised.option(), raised.code(), by.person(), raised.blocking(), Answer.OPEN)));
            case ObjectionIntegrated integrated -> now(integrated.objection(), Answer.INTEGRATED);
            case ObjectionWithdrawn withdrawn -> now(withdrawn.objection(), Answer.WITHDRAWN);
            case ObjectionOverruled overruled -> now(overruled.objection(), Answer.OVERRULED);
        };
    }

    /** An objection that was taken back is as good as withdrawn. */
    Objections onRetracted(NegotiationEvent event, By by) {
        return event instanceof ObjectionRaised raised ? on(raised, by).now(raised.objection(), Answer.WITHDRAWN)
                : this;
    }

    private Objections now(ObjectionId objection, Answer next) {
        return new Objections(objections.change(objection, before -> before.now(next)));
    }

}
