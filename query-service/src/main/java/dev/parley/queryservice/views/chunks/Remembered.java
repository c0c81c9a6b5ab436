package dev.parley.queryservice.views.chunks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was reckoned from something that never changes, so that it need not be reckoned
 * again. It holds only so much: what was not asked for the longest goes first.
 */
final class Remembered {

    private static final int MOST = 512;

    private volatile @Nullable Latest answers;

    private static final class Latest extends LinkedHashMap<Object, Object> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
            return size() > MOST;
        }

    }

    /** What is remembered under {@code key}; absent if nothing is. */
    @Nullable Object find(Object key) {
        Latest known = answers;
        if (known == null) {
            return null;
        }
        synchronized (known) {
            return known.get(key);
        }
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
        Latest known = known();
        synchronized (known) {
            known.put(key, reckoned);
        }
    }

    private synchronized Latest known() {
        Latest known = answers;
        if (known == null) {
            known = new Latest();
            answers = known;
        }
        return known;
    }

}
