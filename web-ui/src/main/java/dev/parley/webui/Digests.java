package dev.parley.webui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.core.io.Resource;

/** SHA-256, as the headers of HTTP have it. */
final class Digests {

    private Digests() {
    }

    /** An entity tag that changes when the content does. */
    static String etag(Resource file) {
        try {
            return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(file.getContentAsByteArray()))
                    + '"';
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The source expression that lets a browser run exactly this script. */
    static String source(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256(script.getBytes(StandardCharsets.UTF_8))) + "'";
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
