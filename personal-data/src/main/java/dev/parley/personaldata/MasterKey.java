package dev.parley.personaldata;

import static java.util.stream.Collectors.joining;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The one secret of an installation. While it is being changed there are several: the
 * first seals, and those that were before it open what is not sealed anew yet. What is
 * sealed begins with four bytes that say by which.
 *
 * <p>
 * Digests are kept and compared for good, also on the log, so that they are made with a
 * secret that stays: the root, which is derived from the first master key there was and
 * kept beside the log, sealed.
 */
public final class MasterKey {

    /** The row of the directory in which the root stands, sealed like a name. */
    public static final String ROOT_ROW = "parley_root";

    private static final String ROOT = "parley root 1";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** How long it is believed that what no key has sealed cannot be opened. */
    private static final long LOOK_AGAIN = TimeUnit.SECONDS.toNanos(1);

    private final Supplier<List<Secret>> source;

    private final Secret root;

    private volatile List<Secret> secrets;

    private volatile boolean outdated;

    private volatile long lookedAt = System.nanoTime() - LOOK_AGAIN;

    private MasterKey(List<Secret> secrets, Secret root, Supplier<List<Secret>> source) {
        this.secrets = secrets;
        this.root = root;
        this.source = source;
    }

    private static MasterKey of(List<Secret> secrets) {
        return new MasterKey(secrets, Secret.of(secrets.getLast().derive(ROOT)), () -> secrets);
    }

    /**
     * Reads the keys as {@link #encoded()} wrote them, with spaces or line ends between
     * them: that which seals first.
     * @throws IllegalArgumentException if one is not the base64 of 32 bytes, or there is
     * none
     */
    public static MasterKey decode(String text) {
        return of(secrets(text));
    }

    private static List<Secret> secrets(String text) {
        return SPACES.splitAsStream(text.strip()).map(key -> Secret.of(Base64.getDecoder().decode(key))).toList();
    }

    public static MasterKey generate() {
        return of(List.of(Secret.random()));
    }

    /** The keys in base64, to be kept outside the store. */
    public String encoded() {
        return secrets.stream().map(Secret::encoded).collect(joining("\n"));
    }

    /** The key that seals alone, in the same form. */
    public String encodedFirst() {
        return secrets.getFirst().encoded();
    }

    /** The same with a new key that seals from now on; those there were still open. */
    public MasterKey changed() {
        return new MasterKey(Stream.concat(Stream.of(Secret.random()), secrets.stream()).toList(), root, source);
    }

    /** Whether there are keys that only open. */
    public boolean isChanging() {
        return secrets.size() > 1;
    }

    /**
     * The same with this root.
     * @throws IllegalArgumentException if it is sealed by none of the keys
     */
    public MasterKey rootedIn(byte[] sealedRoot) {
        try {
            return new MasterKey(secrets, Secret.of(aead(Directory.USE).decrypt(sealedRoot, EntrySeal.utf8(ROOT_ROW))),
                    source);
        }
        catch (GeneralSecurityException | KeyOutdatedException ex) {
            throw new IllegalArgumentException("the root is sealed by another key", ex);
        }
    }

    /** The root, sealed by the first key. */
    public byte[] sealedRoot() {
        try {
            return aead(Directory.USE).encrypt(root.bytes(), EntrySeal.utf8(ROOT_ROW));
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * The same, which looks again where the keys come from when it meets what none of
     * them has sealed.
     * @param text the keys as {@link #decode} takes them
     */
    public MasterKey lookedUpAgain(Supplier<String> text) {
        return new MasterKey(secrets, root, () -> secrets(text.get()));
    }

    /** Looks for the keys where they come from. */
    public void lookAgain() {
        lookedAt = System.nanoTime();
        secrets = source.get();
    }

    /**
     * Says whether others seal with a key that is none of these. Nothing is sealed then:
     * it could not be opened any more once the change has ended.
     */
    public void setOutdated(boolean outdated) {
        this.outdated = outdated;
    }

    /** Whether the first key has sealed this. */
    public boolean hasSealed(byte[] sealed) {
        return secrets.getFirst().hasSealed(sealed);
    }

    /** Whether one of the keys has sealed this. */
    public boolean knows(byte[] sealed) {
        return known(sealed).isPresent();
    }

    /**
     * Seals with the first key, and opens with whichever has sealed; throws
     * {@link KeyOutdatedException} where that is none of them.
     */
    Aead aead(String use) {
        return new Aead() {
            @Override
            public byte[] encrypt(byte[] plain, byte[] about) throws GeneralSecurityException {
                if (outdated) {
                    throw new KeyOutdatedException();
                }
                Secret first = secrets.getFirst();
                byte[] sealed = first.aead(use).encrypt(plain, about);
                return ByteBuffer.allocate(Secret.ID_BYTES + sealed.length).put(first.id()).put(sealed).array();
            }

            @Override
            public byte[] decrypt(byte[] sealed, byte[] about) throws GeneralSecurityException {
                Secret by = sealer(sealed).orElseThrow(KeyOutdatedException::new);
                return by.aead(use).decrypt(Arrays.copyOfRange(sealed, Secret.ID_BYTES, sealed.length), about);
            }
        };
    }

    private Optional<Secret> sealer(byte[] sealed) {
        return known(sealed).or(() -> {
            if (System.nanoTime() - lookedAt > LOOK_AGAIN) {
                tryToLookAgain();
            }
            return known(sealed);
        });
    }

    /** Whoever reads wants to know no more than that the key is not there. */
    private void tryToLookAgain() {
        try {
            lookAgain();
        }
        catch (RuntimeException ex) {
            // said by whoever watches the key
        }
    }

    private Optional<Secret> known(byte[] sealed) {
        return secrets.stream().filter(secret -> secret.hasSealed(sealed)).findFirst();
    }

    Mac mac(String use) {
        return root.mac(use);
    }

    /**
     * A digest that only this installation can compute: HMAC-SHA-256 under the key of
     * this use. It stays the same when the master key is changed.
     */
    public byte[] digest(String use, byte[] content) {
        try {
            return mac(use).computeMac(content);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public String toString() {
        return "MasterKey";
    }

}
