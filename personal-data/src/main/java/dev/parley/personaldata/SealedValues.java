package dev.parley.personaldata;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of one kind that a store keeps sealed by the master key, each about something
 * that it is sealed for: to be sealed anew when the master key is changed.
 */
public interface SealedValues {

    /**
     * A value.
     *
     * @param about what it is sealed for
     */
    record Value(String about, byte[] sealed) {
    }

    /**
     * Some of the values.
     *
     * @param next where to go on; null at the end
     */
    record Page(List<Value> values, @Nullable String next) {
    }

    /** A value, and how it is sealed anew. */
    record Resealed(Value before, byte[] sealed) {
    }

    /** Which of the keys that are derived from the master key they are sealed with. */
    String use();

    /**
     * A page of them in an order of their own.
     * @param from where the page before says to go on; null for the first
     */
    Page page(@Nullable String from);

    /** Replaces each durably, unless it is another by now or was destroyed. */
    void replace(List<Resealed> values);

}
