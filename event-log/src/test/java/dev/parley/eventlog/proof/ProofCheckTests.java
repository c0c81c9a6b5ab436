package dev.parley.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Hashes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofCheckTests {

    private static final int SIZE = 66;

    private final HashTree tree = new HashTree();

    ProofCheckTests() {
        for (int line = 0; line < SIZE; line++) {
            tree.append(Hashes.leaf(new byte[] { (byte) line }));
        }
    }

    @Test
    void acceptsTheProofOfEveryLeafAtEverySize() {
        for (int size = 1; size <= SIZE; size++) {
            for (int index = 0; index < size; index++) {
                assertThat(ProofCheck.includes(tree.root(size), size, index, tree.leaf(index),
                        tree.inclusionProof(index, size)))
                    .as("leaf %d of %d", index, size)
                    .isTrue();
            }
        }
    }

    @Test
    void acceptsTheProofThatEverySizeBeginsEveryLargerOne() {
        for (int to = 1; to <= SIZE; to++) {
            for (int from = 1; from <= to; from++) {
                assertThat(ProofCheck.extendsTree(tree.root(from), from, tree.root(to), to,
                        tree.consistencyProof(from, to)))
                    .as("%d begins %d", from, to)
                    .isTrue();
            }
        }
    }

    @Test
    void refusesInclusionUnderAnotherIndexSizeLeafOrRoot() {
        List<byte[]> proof = tree.inclusionProof(20, 37);
        assertThat(ProofCheck.includes(tree.root(37), 37, 21, tree.leaf(20), proof)).isFalse();
        assertThat(ProofCheck.includes(tree.root(37), 66, 20, tree.leaf(20), proof)).isFalse();
        assertThat(ProofCheck.includes(tree.root(37), 37, 20, tree.leaf(21), proof)).isFalse();
        assertThat(ProofCheck.includes(tree.root(38), 37, 20, tree.leaf(20), proof)).isFalse();
        assertThat(ProofCheck.includes(tree.root(37), 37, 37, tree.leaf(20), proof)).isFalse();
        assertThat(ProofCheck.includes(tree.root(37), 37, -1, tree.leaf(20), proof)).isFalse();
    }

    @Test
    void refusesConsistencyBetweenOtherTrees() {
        List<byte[]> proof = tree.consistencyProof(20, 37);
        assertThat(ProofCheck.extendsTree(tree.root(21), 20, tree.root(37), 37, proof)).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(20), 20, tree.root(38), 37, proof)).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(20), 0, tree.root(37), 37, proof)).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(20), 37, tree.root(37), 20, proof)).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(20), 20, tree.root(20), 20, proof)).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(20), 20, tree.root(21), 20, List.of())).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(20), 20, tree.root(37), 37, List.of())).isFalse();
    }

    @Test
    void refusesAProofWithAHashTooFewOrTooMany() {
        List<byte[]> more = new ArrayList<>(tree.inclusionProof(5, SIZE));
        more.add(tree.leaf(0));
        assertThat(ProofCheck.includes(tree.root(SIZE), SIZE, 5, tree.leaf(5), more)).isFalse();
        assertThat(ProofCheck.includes(tree.root(SIZE), SIZE, 5, tree.leaf(5), more.subList(0, more.size() - 2)))
            .isFalse();
        List<byte[]> longer = new ArrayList<>(tree.consistencyProof(5, SIZE));
        longer.add(tree.leaf(0));
        assertThat(ProofCheck.extendsTree(tree.root(5), 5, tree.root(SIZE), SIZE, longer)).isFalse();
        assertThat(ProofCheck.extendsTree(tree.root(5), 5, tree.root(SIZE), SIZE, longer.subList(0, 2))).isFalse();
    }

}
