package dev.parley.queryservice.filters;

import dev.parley.queryservice.filters.Numbers.Day;

/** Which decision of a negotiation it is that a figure goes by. */
public enum DecidedOn {

    /** The first yes or no. */
    FIRST_ANSWER,
    /** The first yes or no or, where there is none, the deferral that it stands at. */
    FIRST_ANSWER_OR_STANDING,
    /** The one that it stands at. */
    STANDING,
    /** The first of all, a deferral too. */
    FIRST;

    /** The day of that decision; {@link Traits#NEVER} if there has been no such. */
    long day(Traits traits, int number) {
        return switch (this) {
            case FIRST_ANSWER -> traits.day(Day.FIRST_ANSWER, number);
            case FIRST_ANSWER_OR_STANDING -> {
                long first = traits.day(Day.FIRST_ANSWER, number);
                yield first == Traits.NEVER ? traits.day(Day.STANDING_DECISION, number) : first;
            }
            case STANDING -> traits.day(Day.STANDING_DECISION, number);
            case FIRST -> traits.day(Day.FIRST_DECISION, number);
        };
    }

    /**
     * At least from the first to the last of those days in the part that a number lies
     * in.
     */
    Span span(Traits traits, int number) {
        return switch (this) {
            case FIRST_ANSWER -> traits.span(Day.FIRST_ANSWER, number);
            case FIRST_ANSWER_OR_STANDING ->
                traits.span(Day.FIRST_ANSWER, number).and(traits.span(Day.STANDING_DECISION, number));
            case STANDING -> traits.span(Day.STANDING_DECISION, number);
            case FIRST -> traits.span(Day.FIRST_DECISION, number);
        };
    }

}
