package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.negotiations.Negotiation;

/**
 * What a figure counts, negotiation by negotiation. The tally of a whole is the sum of
 * those of its parts. What is observed of a negotiation is found once, and again when the
 * negotiation has changed; under which filter it is counted does not matter to it.
 *
 * @param <F> what is observed of one negotiation
 * @param <T> its own type
 */
public interface Tally<F, T extends Tally<F, T>> {

    /**
     * What is observed of one: a function of the negotiation alone, the same in all
     * tallies of the same class.
     */
    F observe(Negotiation negotiation);

    /** Counts one more. */
    void count(F observation);

    /** What comes of one negotiation alone. */
    static <F, T extends Tally<F, T>> T ofOne(Negotiation negotiation, T none) {
        none.count(none.observe(negotiation));
        return none;
    }

    /** Takes up what was counted in a part that comes after this one. */
    void add(T part);

    /**
     * Says what is counted: tallies of one kind come out alike for the same negotiations.
     */
    default Object kind() {
        return getClass();
    }

}
