package dev.parley.queryservice.views.chunks;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Puts what matters of the elements of a part close together, so that it takes little
 * time to go through all of them.
 *
 * @param <T> what the part holds
 * @param <P> what comes of it
 */
@FunctionalInterface
public interface Packing<T, P> {

    /**
     * Packs a part anew, or from what was packed of another version of it.
     * @param before what was packed of that version
     * @param same which elements are still the ones that were packed then
     */
    P pack(List<T> part, @Nullable P before, IntPredicate same);

}
