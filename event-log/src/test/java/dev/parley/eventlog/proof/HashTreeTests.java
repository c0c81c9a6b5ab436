package dev.parley.eventlog.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.parley.eventlog.Hashes;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The leaves, roots and proofs are those that the Certificate Transparency reference
 * implementation tests itself with (google/certificate-transparency, merkle_tree_test).
 */
class HashTreeTests {

    private static final List<byte[]> LEAVES = Stream
        .of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
        .map(HexFormat.of()::parseHex)
        .toList();

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private final HashTree tree = tree(LEAVES);

    @Test
    void hasThePublishedRootAtEverySize() {
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(HexFormat.of().formatHex(tree.root(size))).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void provesInclusionAsPublished() {
        assertThat(hex(tree.inclusionProof(0, 8))).containsExactly(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree.inclusionProof(2, 3)))
            .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(tree.inclusionProof(0, 1)).isEmpty();
    }

    @Test
    void provesConsistencyAsPublished() {
        assertThat(hex(tree.consistencyProof(1, 8))).containsExactly(
                "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree.consistencyProof(6, 8))).containsExactly(
                "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(tree.consistencyProof(8, 8)).isEmpty();
    }

    @Test
    void hasTheRootThatTheDefinitionGivesAtAnySize() {
        HashTree large = new HashTree();
        List<byte[]> lines = Stream.iterate(0, n -> n + 1).limit(9000).map(n -> new byte[] { n.byteValue() }).toList();
        lines.forEach(line -> large.append(Hashes.leaf(line)));
        for (int size : new int[] { 1, 15, 16, 17, 64, 65, 4095, 4096, 4097, 8191, 9000 }) {
            assertThat(large.root(size)).isEqualTo(byDefinition(lines.subList(0, size)));
        }
    }

    @Test
    void refusesProofsOfWhatIsNotThere() {
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionProof(8, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionProof(-1, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusionProof(0, 9));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyProof(0, 8));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistencyProof(3, 2));
    }

    /** MTH as RFC 9162 section 2.1.1 writes it. */
    private static byte[] byDefinition(List<byte[]> lines) {
        if (lines.size() == 1) {
            return Hashes.leaf(lines.getFirst());
        }
        int k = Integer.highestOneBit(lines.size() - 1);
        return Hashes.node(byDefinition(lines.subList(0, k)), byDefinition(lines.subList(k, lines.size())));
    }

    private static HashTree tree(List<byte[]> lines) {
        HashTree tree = new HashTree();
        lines.forEach(line -> tree.append(Hashes.leaf(line)));
        return tree;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return hashes.stream().map(HexFormat.of()::formatHex).toList();
    }

}
