package dev.parley.personaldata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.parley.sharedevents.Narrative;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Texts that were opened lately, so that they need not be opened again: a list of 200
 * titles would unwrap 200 keys each time. Each is given out only to who shows the very
 * key that opened it, as it stands beside the log now: where a key was destroyed, nothing
 * is given out.
 */
final class OpenedTexts {

    private record Text(byte[] wrapped, String text) {
    }

    private final Cache<Narrative.Sealed, Text> texts;

    private final AtomicInteger forgotten = new AtomicInteger();

    OpenedTexts(int most) {
        this.texts = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** The text, if this key opened it before. */
    @Nullable String find(Narrative.Sealed narrative, EntryKey key) {
        Text known = texts.getIfPresent(narrative);
        return known != null && Arrays.equals(known.wrapped, key.wrapped()) ? known.text : null;
    }

    /** How often everything was forgotten. */
    int forgotten() {
        return forgotten.get();
    }

    /**
     * Keeps it, unless everything was forgotten since the key was looked for: it may be
     * gone.
     * @param before {@link #forgotten()} as it was then
     */
    void keep(Narrative.Sealed narrative, EntryKey key, String text, int before) {
        texts.put(narrative, new Text(key.wrapped(), text));
        if (forgotten() != before) {
            forget(narrative);
        }
    }

    void forgetAll() {
        forgotten.incrementAndGet();
        texts.invalidateAll();
    }

    /** What has no key any more is not kept either. */
    void forget(Narrative.Sealed narrative) {
        texts.invalidate(narrative);
    }

}
