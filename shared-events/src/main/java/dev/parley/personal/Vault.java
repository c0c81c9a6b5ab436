package dev.parley.personal;

import static dev.parley.personal.EntrySeal.utf8;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Seals narrative when an entry is written, and opens it for those who may read it. */
public final class Vault {

    private final Aead wrapping;

    private final KeyStore keys;

    public Vault(MasterKey master, KeyStore keys) {
        this.wrapping = master.aead("parley entry keys 1");
        this.keys = keys;
    }

    /** What was written, and the wrapped key that it is sealed with, if anything was. */
    public record Written<T>(T content, @Nullable EntryKey key) {
    }

    /**
     * Runs {@code writing} so that narratives in clear are sealed with a new key for
     * {@code entry}.
     */
    public <T> Written<T> sealing(String entry, Supplier<T> writing) {
        EntrySeal seal = new EntrySeal(entry);
        T content = ScopedValue.where(EntrySeal.CURRENT, seal).call(writing::get);
        byte[] key = seal.key();
        return new Written<>(content, key == null ? null : new EntryKey(entry, wrap(entry, key)));
    }

    /** The text, or empty if it was erased. */
    public Optional<String> open(Narrative narrative) {
        return Optional.ofNullable(openAll(Set.of(narrative)).get(narrative));
    }

    /** The texts of these narratives; what was erased is left out. */
    public Map<Narrative, String> openAll(Collection<? extends Narrative> narratives) {
        Set<Narrative> wanted = narratives.stream().collect(toUnmodifiableSet());
        Map<String, EntryKey> found = keys.keysOf(wanted.stream()
            .flatMap(narrative -> narrative instanceof Narrative.Sealed sealed
                    ? java.util.stream.Stream.of(sealed.key()) : java.util.stream.Stream.empty())
            .collect(toUnmodifiableSet()));
        Map<String, Aead> opened = found.values()
            .stream()
            .collect(toUnmodifiableMap(EntryKey::entry, key -> MasterKey.aeadOf(unwrap(key))));
        return wanted.stream()
            .filter(narrative -> !(narrative instanceof Narrative.Sealed sealed) || opened.containsKey(sealed.key()))
            .collect(toUnmodifiableMap(Function.identity(), narrative -> text(narrative, opened)));
    }

    private static String text(Narrative narrative, Map<String, Aead> opened) {
        return switch (narrative) {
            case Narrative.Clear(String text) -> text;
            case Narrative.Sealed(String entry, String sealed) -> decrypt(opened, entry, sealed);
        };
    }

    private static String decrypt(Map<String, Aead> opened, String entry, String sealed) {
        try {
            Aead aead = java.util.Objects.requireNonNull(opened.get(entry));
            return new String(aead.decrypt(Base64.getDecoder().decode(sealed), utf8(entry)), StandardCharsets.UTF_8);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("the narrative of entry " + entry + " does not open with its key", ex);
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
