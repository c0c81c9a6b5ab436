package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.negotiations.Commitment;
import dev.parley.queryservice.views.negotiations.LastCall;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.RequestEvent;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What waits because a request has no decision. */
final class Undecided {

    private final Viewpoint viewpoint;

    private final Negotiation negotiation;

    private Undecided(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
        this.negotiation = viewpoint.negotiation();
    }

    static Stream<Item> of(Viewpoint viewpoint) {
        return viewpoint.negotiation().state().isUndecided() ? new Undecided(viewpoint).items() : Stream.empty();
    }

    private Stream<Item> items() {
        return switch (viewpoint.role()) {
            case SALES, PRODUCT -> Stream.of(deciding(), escalating(), speaking()).flatMap(items -> items);
            case EXECUTIVE -> Stream.concat(escalated(), stance());
            case FACILITATOR -> assigning();
            case AUDITOR, ADMINISTRATOR, PRIVACY, LEGAL -> Stream.empty();
        };
    }

    private Stream<Item> deciding() {
        if (!viewpoint.mayDecide() || runsUntil() != null) {
            return Stream.empty();
        }
        LastCall called = negotiation.decisions().lastCall();
        Instant ranOut = called == null ? null : called.until();
        Item item = ranOut == null ? item(Kind.DECIDE, negotiation.openSince())
                : item(Kind.DECIDE_AFTER_LAST_CALL, ranOut);
        return Stream
            .of(item.personal(viewpoint.isDecider()).dueOn(negotiation.answerOn(), viewpoint.zone(), viewpoint.now()));
    }

    /**
     * Asking an executive is open to them from the very moment on, not from the next day.
     */
    private Stream<Item> escalating() {
        return viewpoint.isAsking() && viewpoint.now().hasCome(answerBy())
                && negotiation.decisions().escalated() == null ? Stream.of(item(Kind.ESCALATE, answerBy()))
                        : Stream.empty();
    }

    private Stream<Item> speaking() {
        Instant until = runsUntil();
        LastCall called = negotiation.decisions().lastCall();
        return until == null || called == null ? Stream.empty()
                : Stream.of(item(Kind.SPEAK_IN_LAST_CALL, called.opened().at()).dueAt(until, viewpoint.now()));
    }

    private Stream<Item> escalated() {
        var asked = negotiation.decisions().escalated();
        return asked == null ? Stream.empty()
                : Stream.of(item(Kind.DECIDE_ESCALATED, asked.at()).dueAt(asked.at(), viewpoint.now()));
    }

    private Stream<Item> stance() {
        Commitment commitment = negotiation.request().commitment();
        return commitment == null || commitment.kind() != RequestEvent.Commitment.Kind.CONTRACT
                || negotiation.decisions().executiveSpoke() ? Stream.empty()
                        : Stream.of(item(Kind.TAKE_STANCE, negotiation.openSince()));
    }

    private Stream<Item> assigning() {
        return isOverdue() && negotiation.decider() == null ? Stream.of(item(Kind.ASSIGN_DECIDER, answerBy()))
                : Stream.empty();
    }

    /** The end of the last call that is running. */
    private @Nullable Instant runsUntil() {
        LastCall called = negotiation.decisions().lastCall();
        Instant until = called == null ? null : called.until();
        return until != null && !viewpoint.now().hasCome(until) ? until : null;
    }

    private boolean isOverdue() {
        return viewpoint.hasCome(negotiation.answerOn().plusDays(1));
    }

    private Instant answerBy() {
        return negotiation.answerBy();
    }

    private Item item(Kind kind, Instant since) {
        return Item.in(kind, viewpoint, negotiation.id(), since);
    }

}
