package dev.parley.query.views.chunks;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was reckoned from something that never changes, so that it need not be reckoned
 * again. It holds only so much: when it is full it begins anew.
 */
final class Remembered {

    private static final int MOST = 512;

    private volatile @Nullable ConcurrentMap<Object, Object> answers;

    /** What is remembered under {@code key}; absent if nothing is. */
    @Nullable Object find(Object key) {
        ConcurrentMap<Object, Object> known = answers;
        return known == null ? null : known.get(key);
    }

    /** What is remembered under {@code key}, reckoned now if nothing is. */
    Object get(Object key, Supplier<?> reckoning) {
        Object found = find(key);
        if (found != null) {
            return found;
        }
        Object reckoned = reckoning.get();
        keep(key, reckoned);
        return reckoned;
    }

    private void keep(Object key, Object reckoned) {
        ConcurrentMap<Object, Object> known = answers;
        if (known == null || known.size() >= MOST) {
            known = new ConcurrentHashMap<>();
            answers = known;
        }
        known.put(key, reckoned);
    }

}
