package dev.parley.queryservice.filters;

import dev.parley.queryservice.views.chunks.Chunked;
import dev.parley.queryservice.views.chunks.Column;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.ReasonCode;
import java.util.List;

/**
 * What filters and groups look at in all negotiations, by their numbers: column by
 * column, so that a hundred thousand of them are looked through in a few milliseconds.
 */
public final class Traits {

    /** The day of what has not happened. */
    public static final long NEVER = Long.MIN_VALUE;

    private final Negotiations negotiations;

    private final Column<Place> places;

    private final Column<List<ReasonCode>> reasons;

    private final Numbers[] numbers;

    private Traits(Negotiations negotiations) {
        this.negotiations = negotiations;
        this.places = negotiations.column(Place.class, Place::of);
        this.reasons = negotiations.column(Traits.class, Traits::reasons);
        this.numbers = negotiations.packed(Numbers.class, Numbers::of).toArray(Numbers[]::new);
    }

    public static Traits of(Negotiations negotiations) {
        return negotiations.reckoned(Traits.class, () -> new Traits(negotiations));
    }

    public Place place(int number) {
        return places.get(number);
    }

    /** The reasons that are given, each once. */
    public List<ReasonCode> reasons(int number) {
        return reasons.get(number);
    }

    Negotiation negotiation(int number) {
        return negotiations.get(number);
    }

    /** A day, counted from the first of 1970, or {@link #NEVER}. */
    long day(Numbers.Day day, int number) {
        return numbers[Chunked.part(number)].on(day, Chunked.within(number));
    }

    /** From the first to the last of these days in the part that a number lies in. */
    Span span(Numbers.Day day, int number) {
        return numbers[Chunked.part(number)].span(day);
    }

    /** Whether a demand of this account counts. */
    boolean hasDemandOf(AccountId account, int number) {
        return numbers[Chunked.part(number)].mayHave(account, Chunked.within(number))
                && negotiation(number).countedDemands().anyMatch(demand -> demand.account().equals(account));
    }

    private static List<ReasonCode> reasons(Negotiation negotiation) {
        return negotiation.reasons()
            .stream()
            .map(code -> ReasonCatalogue.same(code, negotiation.request().policy()))
            .toList();
    }

}
