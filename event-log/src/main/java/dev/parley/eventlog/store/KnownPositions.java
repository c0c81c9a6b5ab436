package dev.parley.eventlog.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where entries stand whose keys were asked for lately, which never changes: lists show
 * the same titles again and again.
 */
final class KnownPositions {

    /** About 100 bytes each. */
    private static final int MOST = 50_000;

    private final ReentrantLock lock = new ReentrantLock();

    private final Map<String, Long> byId = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }

    };

    @Nullable Long find(String id) {
        lock.lock();
        try {
            return byId.get(id);
        }
        finally {
            lock.unlock();
        }
    }

    void keep(String id, long position) {
        lock.lock();
        try {
            byId.put(id, position);
        }
        finally {
            lock.unlock();
        }
    }

}
