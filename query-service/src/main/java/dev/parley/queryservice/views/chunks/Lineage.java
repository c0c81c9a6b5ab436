package dev.parley.queryservice.views.chunks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What all versions of one chunk have in common: what was packed last of any of them, so
 * that the next looks only at what differs from it.
 *
 * @param <T> what the chunk holds
 */
final class Lineage<T> {

    private record Made(Object[] items, int size, Object packed) {

        @SuppressWarnings("ReferenceEquality") // the very element, which never changes
        boolean isOf(Object item, int index) {
            return index < size && items[index] == item;
        }

    }

    private final Map<Object, Made> last = new ConcurrentHashMap<>();

    @SuppressWarnings("unchecked") // the key stands for the type of what is packed too
    <P> P pack(Object key, Chunk<T> chunk, Packing<T, P> packing) {
        Made before = last.get(key);
        @Nullable P packed = before == null ? null : (P) before.packed;
        Object[] items = chunk.items();
        P made = packing.pack(chunk, packed, index -> before != null && before.isOf(items[index], index));
        last.put(key, new Made(items, chunk.size(), made));
        return made;
    }

}
