package dev.parley.eventlog;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The hashes that the tree is made of: SHA-256 with RFC 9162's domain separation (section
 * 2.1.1).
 */
public final class Hashes {

    /** To make one takes as long as to hash a node, of which a root has ten and more. */
    private static final ThreadLocal<MessageDigest> SHA_256 = ThreadLocal.withInitial(Hashes::sha256);

    private Hashes() {
    }

    /** The root of the tree without leaves: SHA-256 of nothing. */
    public static byte[] empty() {
        return SHA_256.get().digest();
    }

    /** A leaf's hash: SHA-256(0x00 ‖ line). */
    public static byte[] leaf(byte[] line) {
        MessageDigest digest = SHA_256.get();
        digest.update((byte) 0);
        return digest.digest(line);
    }

    /** A node's hash: SHA-256(0x01 ‖ left ‖ right). */
    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = SHA_256.get();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    /** SHA-256 of these bytes by themselves. */
    public static byte[] sha256(byte[] bytes) {
        return SHA_256.get().digest(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }

}
