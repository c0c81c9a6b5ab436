package dev.parley.personaldata;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.mac.HmacKey;
import com.google.crypto.tink.mac.HmacParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfMac;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The one secret of an installation, 256 bits. Each use has a key of its own derived from
 * it (HKDF, RFC 5869).
 */
public final class MasterKey {

    private static final int BYTES = 32;

    private final byte[] secret;

    /** By their uses, of which there are a few. */
    private final ConcurrentMap<String, Mac> macs = new ConcurrentHashMap<>();

    private MasterKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * Reads the key as {@link #encoded()} wrote it.
     * @throws IllegalArgumentException if it is not the base64 of 32 bytes
     */
    public static MasterKey decode(String base64) {
        byte[] secret = Base64.getDecoder().decode(base64.strip());
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a master key has " + BYTES + " bytes");
        }
        return new MasterKey(secret);
    }

    public static MasterKey generate() {
        return new MasterKey(SecretBytes.randomBytes(BYTES).toByteArray(InsecureSecretKeyAccess.get()));
    }

    /** The key in base64, to be kept outside the store. */
    public String encoded() {
        return Base64.getEncoder().encodeToString(secret);
    }

    Aead aead(String use) {
        return aeadOf(derive(use));
    }

    Mac mac(String use) {
        return macs.computeIfAbsent(use, this::newMac);
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

    /**
     * A digest that only this installation can compute: HMAC-SHA-256 under the key of
     * this use.
     */
    public byte[] digest(String use, byte[] content) {
        try {
            return mac(use).computeMac(content);
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

    private byte[] derive(String use) {
        try {
            return Hkdf.computeHkdf("HmacSha256", secret, new byte[0], use.getBytes(StandardCharsets.UTF_8), BYTES);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
