package dev.parley.queryservice.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What was found of the words that were looked for last, in one part of the index. The
 * one that was not looked for the longest goes first.
 */
final class FoundWords {

    private static final int MOST = 256;

    private record Key(Word word, int takenBack) {
    }

    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Key, Found> found = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Found> eldest) {
            return size() > MOST;
        }

    };

    /**
     * What was found, if it was looked for.
     * @param takenBack how many entries of the part had been taken back by then
     */
    @Nullable Found find(Word word, int takenBack) {
        lock.lock();
        try {
            return found.get(new Key(word, takenBack));
        }
        finally {
            lock.unlock();
        }
    }

    void keep(Word word, int takenBack, Found what) {
        lock.lock();
        try {
            found.put(new Key(word, takenBack), what);
        }
        finally {
            lock.unlock();
        }
    }

}
