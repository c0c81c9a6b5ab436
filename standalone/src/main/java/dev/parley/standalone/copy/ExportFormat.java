package dev.parley.standalone.copy;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The first line of an export, in the clear: how its key is made of the passphrase
 * (Argon2id, RFC 9106). All after it is encrypted (AES-256-GCM in segments, each bound to
 * its place and the last one known as such), and bound to this line.
 *
 * @param format the number of the format
 * @param salt in base64
 * @param kibibytes how much memory the key takes
 */
record ExportFormat(int format, String salt, int kibibytes, int passes) {

    static final int FORMAT = 1;

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final int SALT_BYTES = 16;

    private static final int KEY_BYTES = 32;

    /** The second recommended option of RFC 9106, section 4. */
    private static final int KIBIBYTES = 64 << 10;

    private static final int PASSES = 3;

    /** More than that no export of ours asks for. */
    private static final int MOST_KIBIBYTES = 1 << 20;

    private static final int SEGMENT = 1 << 16;

    private static final String HKDF = "HmacSha256";

    static ExportFormat random() {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return new ExportFormat(FORMAT, Base64.getEncoder().encodeToString(salt), KIBIBYTES, PASSES);
    }

    /**
     * @throws CopyRefusedException if it is not the first line of an export
     */
    static ExportFormat read(String line) {
        try {
            ExportFormat read = JSON.readValue(line, ExportFormat.class);
            if (read.format == FORMAT && read.kibibytes > 0 && read.kibibytes <= MOST_KIBIBYTES && read.passes > 0
                    && read.passes <= PASSES * PASSES && read.saltBytes().length > 0) {
                return read;
            }
        }
        catch (JacksonException | IllegalArgumentException ex) {
            // said below
        }
        throw new CopyRefusedException("this is no export of a store, or one of another version of Parley");
    }

    private byte[] saltBytes() {
        return Base64.getDecoder().decode(Objects.toString(salt, ""));
    }

    String line() {
        return JSON.writeValueAsString(this);
    }

    byte[] about() {
        return line().getBytes(StandardCharsets.UTF_8);
    }

    StreamingAead cipher(Passphrase passphrase) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withSalt(saltBytes())
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(1)
            .build());
        byte[] key = new byte[KEY_BYTES];
        generator.generateBytes(passphrase.bytes(), key);
        try {
            return new AesGcmHkdfStreaming(key, HKDF, KEY_BYTES, SEGMENT, 0);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
