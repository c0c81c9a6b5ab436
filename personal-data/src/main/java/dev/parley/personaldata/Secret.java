package dev.parley.personaldata;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfMac;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * 256 secret bits. Each use has a key of its own derived from them (HKDF, RFC 5869).
 */
final class Secret {

    static final int BYTES = 32;

    /** Enough to tell a few keys apart. */
    static final int ID_BYTES = 4;

    private final byte[] bytes;

    private final byte[] id;

    /** By their uses, of which there are a few. */
    private final ConcurrentMap<String, Aead> aeads = new ConcurrentHashMap<>();

    private final ConcurrentMap<String, Mac> macs = new ConcurrentHashMap<>();

    private Secret(byte[] bytes) {
        this.bytes = bytes;
        this.id = Arrays.copyOf(derive("parley key id 1"), ID_BYTES);
    }

    static Secret of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a master key has " + BYTES + " bytes");
        }
        return new Secret(bytes);
    }

    static Secret random() {
        return new Secret(SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get()));
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String encoded() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** What tells it apart from other secrets, and tells nothing else. */
    byte[] id() {
        return id;
    }

    /** Whether what is sealed begins with its id. */
    boolean hasSealed(byte[] sealed) {
        return sealed.length > ID_BYTES && Arrays.equals(sealed, 0, ID_BYTES, id, 0, ID_BYTES);
    }

    Aead aead(String use) {
        return aeads.computeIfAbsent(use, _ -> aeadOf(derive(use)));
    }

    Mac mac(String use) {
        return macs.computeIfAbsent(use, this::newMac);
    }

    byte[] derive(String use) {
        try {
            return Hkdf.computeHkdf("HmacSha256", bytes, new byte[0], use.getBytes(StandardCharsets.UTF_8), BYTES);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @AccessesPartialKey
    private Mac newMac(String use) {
        try {
            HmacParameters parameters = HmacParameters.builder()
                .setKeySizeBytes(BYTES)
                .setTagSizeBytes(BYTES)
                .setHashType(HmacParameters.HashType.SHA256)
                .build();
            return PrfMac.create(HmacKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(derive(use), InsecureSecretKeyAccess.get()))
                .build());
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @AccessesPartialKey
    static Aead aeadOf(byte[] key) {
        try {
            AesGcmParameters parameters = AesGcmParameters.builder()
                .setKeySizeBytes(BYTES)
                .setIvSizeBytes(12)
                .setTagSizeBytes(16)
                .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                .build();
            return AesGcmJce.create(AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .build());
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public String toString() {
        return "Secret";
    }

}
