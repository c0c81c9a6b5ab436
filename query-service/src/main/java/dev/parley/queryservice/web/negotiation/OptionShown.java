package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Option;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What could be done about the problem; the ask is the first.
 *
 * @param blocked whether an objection keeps it from being accepted
 * @param answer what the asking side says to a counter-option
 */
record OptionShown(String id, Option.Kind kind, Side side, @Nullable String summary, @Nullable String solvesProblem,
        @Nullable String strategyFit, @Nullable String tradeOffs, @Nullable String by, Instant at, long position,
        boolean blocked, @Nullable AnswerShown answer, boolean retracted, List<Remark> remarks) {

    /** The asking side's answer to a counter-option. */
    record AnswerShown(Answer answer, AnsweredBy answeredBy, @Nullable String reason, String by, Instant at) {

        static @Nullable AnswerShown of(Option.@Nullable Answer given, Reading reading) {
            return given == null ? null
                    : new AnswerShown(given.accepted() ? Answer.ACCEPTED : Answer.REJECTED, given.answeredBy(),
                            reading.text(given.source().position(), "/reason"), reading.name(given.source().by()),
                            given.source().at());
        }

    }

    /** What an answer says. */
    enum Answer {

        ACCEPTED, REJECTED

    }

    static OptionShown of(Option option, Reading reading) {
        var negotiation = reading.negotiation();
        long position = option.proposed().position();
        String summary = option.kind() == Option.Kind.ASK ? reading.text(negotiation.request().wording().ask(), "/ask")
                : reading.text(position, "/summary");
        return new OptionShown(option.id().value(), option.kind(), option.side(), summary,
                reading.text(position, "/solvesProblem"), reading.text(position, "/strategyFit"),
                reading.text(position, "/tradeOffs"), reading.author(option.proposed()), option.proposed().at(),
                position, negotiation.objections().block(option.id()), AnswerShown.of(option.answer(), reading),
                option.retracted(), reading.remarks(position));
    }

}
