package dev.parley.webui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.springframework.core.io.Resource;

/** SHA-256, as the headers of HTTP have it. */
final class Digests {

    private Digests() {
    }

    /** Of the names and contents of files, in their order; it may stand in an address. */
    static String of(List<Resource> files) throws IOException {
        MessageDigest digest = sha256();
        for (Resource file : files) {
            digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
            digest.update(sha256().digest(file.getContentAsByteArray()));
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    }

    /** The source expression that lets a browser run exactly this script. */
    static String source(String script) {
        return "'sha256-" + Base64.getEncoder().encodeToString(sha256().digest(script.getBytes(StandardCharsets.UTF_8)))
                + "'";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
