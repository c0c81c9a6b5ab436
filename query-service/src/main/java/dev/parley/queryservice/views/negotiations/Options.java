package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.OptionEvent;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionEvent.CounterOptionAccepted;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.OptionId;
import java.util.List;
import java.util.stream.Stream;

/** The options of one negotiation: the ask first, then the counter-options. */
public record Options(List<Option> all) {

    static Options startingWith(OptionId ask, Source source) {
        return new Options(List.of(Option.ask(ask, source)));
    }

    /** The counter-options that still count. */
    public Stream<Option> counters() {
        return all.stream().filter(option -> option.kind() == Option.Kind.COUNTER && !option.retracted());
    }

    Options apply(OptionEvent event, Source source) {
        return switch (event) {
            case CounterOptionProposed proposed ->
                new Options(ImmutableLists.plus(all, Option.counter(proposed, source)));
            case CounterOptionAccepted(OptionId id, AnsweredBy by, var _) ->
                answer(id, new Option.Answer(true, by, source));
            case CounterOptionRejected(OptionId id, AnsweredBy by, var _) ->
                answer(id, new Option.Answer(false, by, source));
        };
    }

    Options retract(long position) {
        return new Options(ImmutableLists.change(all,
                option -> option.kind() == Option.Kind.COUNTER && option.proposed().position() == position,
                Option::retract));
    }

    private Options answer(OptionId id, Option.Answer answer) {
        return new Options(
                ImmutableLists.change(all, option -> option.id().equals(id), option -> option.answered(answer)));
    }

}
