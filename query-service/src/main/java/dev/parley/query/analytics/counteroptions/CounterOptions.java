package dev.parley.query.analytics.counteroptions;

import dev.parley.events.Disposition;
import dev.parley.query.analytics.Breakdown;
import dev.parley.query.analytics.GroupBy;
import dev.parley.query.filters.Filter;
import dev.parley.query.views.Views;
import dev.parley.query.views.negotiations.Decision;
import dev.parley.query.views.negotiations.Negotiation;
import dev.parley.query.views.negotiations.Option;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who did not get what they asked for were offered something else: offered
 * = those of the declined and of the accepted with a counter-option (each negotiation by
 * its first yes or no) for which a counter-option stood by then ÷ all of these; agreed =
 * counter-options that sales accepted ÷ those it answered, its last answer counting.
 */
public final class CounterOptions {

    private CounterOptions() {
    }

    /** The figures of the negotiations that {@code filter} asks for, group by group. */
    public static List<CounterOptionFigures> of(Views views, Filter filter, @Nullable GroupBy groupBy) {
        return Breakdown.ofLive(views, filter, groupBy).figures(CounterOptions::figures);
    }

    private static CounterOptionFigures figures(String group, List<Negotiation> members) {
        List<Option> counters = members.stream().flatMap(negotiation -> negotiation.options().counters()).toList();
        List<Option.Answer> answers = counters.stream().mapMulti(CounterOptions::answer).toList();
        return CounterOptionFigures.of(group, count(members, Disposition.DECLINED, false),
                count(members, Disposition.ACCEPTED_COUNTER, false),
                count(members, Disposition.DECLINED, true) + count(members, Disposition.ACCEPTED_COUNTER, true),
                counters.size(), answers.size(), answers.stream().filter(Option.Answer::accepted).count());
    }

    private static void answer(Option option, Consumer<Option.Answer> answers) {
        Option.Answer answer = option.answer();
        if (answer != null) {
            answers.accept(answer);
        }
    }

    private static long count(List<Negotiation> members, Disposition disposition, boolean offered) {
        return members.stream()
            .filter(negotiation -> negotiation.decisions()
                .firstDecisive()
                .filter(decision -> decision.disposition() == disposition)
                .filter(decision -> !offered || wasOffered(negotiation, decision))
                .isPresent())
            .count();
    }

    private static boolean wasOffered(Negotiation negotiation, Decision decision) {
        return negotiation.options()
            .counters()
            .anyMatch(option -> option.proposed().position() < decision.source().position());
    }

}
