package dev.parley.personaldata;

import static dev.parley.personaldata.EntrySeal.utf8;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.crypto.tink.Aead;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NarrativeSeal;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Seals narrative when an entry is written, and opens it for those who may read it. */
public final class Vault {

    /** What the keys of entries are wrapped with. */
    public static final String USE = "parley entry keys 1";

    private final Aead wrapping;

    private final KeyStore keys;

    private final OpenedTexts opened;

    public Vault(MasterKey master, KeyStore keys) {
        this(master.aead(USE), keys, new OpenedTexts(0));
    }

    private Vault(Aead wrapping, KeyStore keys, OpenedTexts opened) {
        this.wrapping = wrapping;
        this.keys = keys;
        this.opened = opened;
    }

    /** What was written, and the wrapped key that it is sealed with, if anything was. */
    public record Written<T>(T content, @Nullable EntryKey key) {
    }

    /**
     * The same vault for those who open the same again and again: it keeps the last texts
     * that it has opened, but looks each time whether their keys are still there.
     */
    public Vault keeping(int most) {
        return new Vault(wrapping, keys, new OpenedTexts(most));
    }

    /** Keeps no text that it has opened; for when something was erased. */
    public void forget() {
        opened.forgetAll();
    }

    /**
     * Runs {@code writing} so that narratives in clear are sealed with a new key for
     * {@code entry}.
     */
    public <T> Written<T> sealing(String entry, Supplier<T> writing) {
        EntrySeal seal = new EntrySeal(entry);
        T content = ScopedValue.where(NarrativeSeal.CURRENT, seal).call(writing::get);
        byte[] key = seal.key();
        return new Written<>(content, key == null ? null : new EntryKey(entry, wrap(entry, key)));
    }

    /** The text, or empty if it was erased. */
    public Optional<String> open(Narrative narrative) {
        return Optional.ofNullable(openAll(Set.of(narrative)).get(narrative));
    }

    /** The texts of these narratives; what was erased is left out. */
    public Map<Narrative, String> openAll(Collection<? extends Narrative> narratives) {
        int before = opened.forgotten();
        Map<String, EntryKey> found = keys.keysOf(narratives.stream().flatMap(Vault::key).collect(toUnmodifiableSet()));
        Map<String, Aead> unwrapped = new HashMap<>();
        Map<Narrative, String> texts = new HashMap<>();
        for (Narrative narrative : narratives) {
            String text = switch (narrative) {
                case Narrative.Clear(String clear) -> clear;
                case Narrative.Sealed sealed -> text(sealed, found.get(sealed.key()), unwrapped, before);
            };
            if (text != null) {
                texts.put(narrative, text);
            }
        }
        return texts;
    }

    private @Nullable String text(Narrative.Sealed sealed, @Nullable EntryKey key, Map<String, Aead> unwrapped,
            int before) {
        if (key == null) {
            opened.forget(sealed);
            return null;
        }
        String known = opened.find(sealed, key);
        if (known != null) {
            return known;
        }
        String text = decrypt(unwrapped.computeIfAbsent(sealed.key(), _ -> Secret.aeadOf(unwrap(key))), sealed);
        opened.keep(sealed, key, text, before);
        return text;
    }

    private static Stream<String> key(Narrative narrative) {
        return narrative instanceof Narrative.Sealed sealed ? Stream.of(sealed.key()) : Stream.empty();
    }

    private static String decrypt(Aead aead, Narrative.Sealed narrative) {
        try {
            return new String(aead.decrypt(Base64.getDecoder().decode(narrative.sealed()), utf8(narrative.key())),
                    StandardCharsets.UTF_8);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the narrative of entry " + narrative.key() + " does not open with its key",
                    ex);
        }
    }

    private byte[] wrap(String entry, byte[] key) {
        try {
            return wrapping.encrypt(key, utf8(entry));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private byte[] unwrap(EntryKey key) {
        try {
            return wrapping.decrypt(key.wrapped(), utf8(key.entry()));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the key of entry " + key.entry() + " is not of this master key", ex);
        }
    }

}
