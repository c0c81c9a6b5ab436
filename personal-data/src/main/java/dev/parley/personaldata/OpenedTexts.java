package dev.parley.personaldata;

import dev.parley.sharedevents.Narrative;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were opened lately, so that they need not be opened again. Each is given out
 * only to who shows the very key that opened it, as it stands beside the log now: where a
 * key was destroyed, nothing is given out. The one that was not asked for the longest
 * goes first.
 */
final class OpenedTexts {

    private record Text(byte[] wrapped, String text) {
    }

    private final ReentrantLock lock = new ReentrantLock();

    private final Map<Narrative.Sealed, Text> texts;

    OpenedTexts(int most) {
        this.texts = new LinkedHashMap<>(16, 0.75f, true) {

            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Narrative.Sealed, Text> eldest) {
                return size() > most;
            }

        };
    }

    /** The text, if this key opened it before. */
    @Nullable String find(Narrative.Sealed narrative, EntryKey key) {
        lock.lock();
        try {
            Text known = texts.get(narrative);
            return known != null && Arrays.equals(known.wrapped, key.wrapped()) ? known.text : null;
        }
        finally {
            lock.unlock();
        }
    }

    void keep(Narrative.Sealed narrative, EntryKey key, String text) {
        lock.lock();
        try {
            texts.put(narrative, new Text(key.wrapped(), text));
        }
        finally {
            lock.unlock();
        }
    }

    /** What has no key any more is not kept either. */
    void forget(Narrative.Sealed narrative) {
        lock.lock();
        try {
            texts.remove(narrative);
        }
        finally {
            lock.unlock();
        }
    }

}
