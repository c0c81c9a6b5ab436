package dev.parley.queryservice.views.chunks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What was asked for lately. Only for what is asked for again is it worth keeping more
 * than the answer.
 */
public final class AskedBefore {

    private static final int MOST = 1024;

    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Object, Boolean> keys = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Boolean> eldest) {
            return size() > MOST;
        }

    };

    /** Whether it was asked for before; from now on it was. */
    public boolean again(Object key) {
        lock.lock();
        try {
            return keys.put(key, Boolean.TRUE) != null;
        }
        finally {
            lock.unlock();
        }
    }

}
