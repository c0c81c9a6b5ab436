package dev.parley.eventlog.proof;

import dev.parley.eventlog.Hashes;
import java.util.Base64;
import java.util.List;

/**
 * How long the log is and what its root is: the text of a C2SP tlog-checkpoint.
 *
 * @param origin whose log it is, a name without spaces or plus signs
 * @param size how many entries it has
 * @param root the RFC 9162 root of the tree over them
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int LINES = 3;

    /** The three lines that are signed. */
    public String text() {
        return origin + '\n' + size + '\n' + Base64.getEncoder().encodeToString(root) + '\n';
    }

    /**
     * Reads the text of a checkpoint; extension lines are passed over.
     * @throws IllegalArgumentException if it is none
     */
    public static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < LINES || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("a checkpoint has an origin, a size and a root, each on its line");
        }
        byte[] root = Base64.getDecoder().decode(lines.get(2));
        if (root.length != Hashes.empty().length) {
            throw new IllegalArgumentException("a root has 32 bytes");
        }
        return new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), root);
    }

}
