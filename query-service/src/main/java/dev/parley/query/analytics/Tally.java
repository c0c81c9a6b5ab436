package dev.parley.query.analytics;

import dev.parley.query.views.negotiations.Negotiation;

/**
 * What a figure counts, negotiation by negotiation. The tally of a whole is the sum of
 * those of its parts, so that parts that have not changed need not be counted again.
 *
 * @param <T> its own type
 */
public interface Tally<T extends Tally<T>> {

    /** Counts one more. */
    void count(Negotiation negotiation);

    /** Takes up what was counted in a part that comes after this one. */
    void add(T part);

    /**
     * Says what is counted: tallies of one kind come out alike for the same negotiations.
     */
    default Object kind() {
        return getClass();
    }

}
