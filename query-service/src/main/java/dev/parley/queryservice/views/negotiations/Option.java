package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Side;
import org.jspecify.annotations.Nullable;

/**
 * What could be done about the problem: the ask, or a counter-option.
 *
 * @param retracted whether it no longer counts
 */
public record Option(OptionId id, Kind kind, Side side, Source proposed, @Nullable Answer answer, boolean retracted) {

    /** Where an option comes from. */
    public enum Kind {

        ASK, COUNTER

    }

    /** What the asking side says to a counter-option; it may change until decided. */
    public record Answer(boolean accepted, AnsweredBy answeredBy, Source source) {
    }

    static Option ask(OptionId id, Source source) {
        return new Option(id, Kind.ASK, Side.ASKING, source, null, false);
    }

    static Option counter(CounterOptionProposed event, Source source) {
        return new Option(event.option(), Kind.COUNTER, event.side(), source, null, false);
    }

    Option answered(Answer now) {
        return new Option(id, kind, side, proposed, now, retracted);
    }

    Option retract() {
        return new Option(id, kind, side, proposed, answer, true);
    }

}
