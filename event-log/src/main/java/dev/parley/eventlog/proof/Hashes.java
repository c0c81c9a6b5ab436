package dev.parley.eventlog.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes that the tree is made of: SHA-256 with RFC 9162's domain separation (section
 * 2.1.1).
 */
public final class Hashes {

    private Hashes() {
    }

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static byte[] empty() {
        return sha256().digest();
    }

    /** A leaf's hash: SHA-256(0x00 ‖ line). */
    public static byte[] leaf(byte[] line) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(line);
    }

    /** A node's hash: SHA-256(0x01 ‖ left ‖ right). */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }

}
