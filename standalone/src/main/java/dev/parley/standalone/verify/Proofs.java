package dev.parley.standalone.verify;

import dev.parley.eventlog.LogDamagedException;
import dev.parley.eventlog.proof.HashTree;
import dev.parley.eventlog.proof.ProofCheck;
import java.util.List;

/** Makes every proof anew and checks it as its reader would. */
final class Proofs {

    private Proofs() {
    }

    static void recompute(HashTree tree, List<SignedCheckpoint> checkpoints, Progress progress) {
        long size = tree.size();
        byte[] root = tree.root(size);
        for (long index = 0; index < size; index++) {
            if (!ProofCheck.includes(root, size, index, tree.leaf(index), tree.inclusionProof(index, size))) {
                throw new LogDamagedException(index + 1, "it cannot be proved to be in the log");
            }
            progress.at(index + 1);
        }
        long from = 0;
        for (long to : sizes(checkpoints, size)) {
            if (from > 0 && !ProofCheck.extendsTree(tree.root(from), from, tree.root(to), to,
                    tree.consistencyProof(from, to))) {
                throw new LogDamagedException(from + 1,
                        "the log of " + to + " entries cannot be proved to begin with it");
            }
            from = to;
        }
    }

    private static long[] sizes(List<SignedCheckpoint> checkpoints, long size) {
        return java.util.stream.LongStream
            .concat(checkpoints.stream().mapToLong(SignedCheckpoint::size), java.util.stream.LongStream.of(size))
            .sorted()
            .distinct()
            .toArray();
    }

}
