package dev.parley.sharedevents;

/**
 * Seals the narratives of the one entry that is being written. Bound for as long as that
 * takes by what holds the keys.
 */
@FunctionalInterface
public interface NarrativeSeal {

    ScopedValue<NarrativeSeal> CURRENT = ScopedValue.newInstance();

    Narrative.Sealed seal(Narrative.Clear narrative);

    /**
     * The seal of the entry that this thread is writing.
     * @throws IllegalStateException if it writes none
     */
    static NarrativeSeal current() {
        return CURRENT.orElseThrow(() -> new IllegalStateException("a narrative is only written sealed"));
    }

}
