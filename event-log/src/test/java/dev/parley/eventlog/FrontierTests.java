package dev.parley.eventlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrontierTests {

    private static final HexFormat HEX = HexFormat.of();

    /** The leaves and roots that Certificate Transparency publishes for RFC 6962. */
    private static final List<String> LEAVES = List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657",
            "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void hasTheRootsThatAreKnownForRfc6962() {
        Frontier frontier = Frontier.empty();
        List<String> roots = new ArrayList<>();
        for (String leaf : LEAVES) {
            frontier = frontier.append(HEX.parseHex(leaf));
            roots.add(HEX.formatHex(frontier.root()));
        }
        assertThat(roots).isEqualTo(ROOTS);
    }

    @Test
    void ofNothingHasTheHashOfNothing() {
        assertThat(HEX.formatHex(Frontier.empty().root()))
            .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void agreesWithTheRecursiveDefinitionUpTo300Leaves() throws NoSuchAlgorithmException {
        List<byte[]> lines = new ArrayList<>();
        Frontier frontier = Frontier.empty();
        for (int i = 0; i < 300; i++) {
            byte[] line = ("line " + i).getBytes(UTF_8);
            lines.add(line);
            frontier = frontier.append(line);
            assertThat(frontier.root()).as("%d leaves", i + 1).isEqualTo(recursively(lines));
        }
    }

    @Test
    void goesOnFromWhatWasStored() {
        Frontier whole = Frontier.empty();
        Frontier stored = Frontier.empty();
        for (int i = 0; i < 70; i++) {
            byte[] line = ("line " + i).getBytes(UTF_8);
            whole = whole.append(line);
            stored = Frontier.stored(stored.size(), stored.hashes()).append(line);
            assertThat(stored).isEqualTo(whole);
        }
    }

    @Test
    void refusesHashesThatAreNotThoseOfItsSize() {
        byte[] one = Frontier.empty().append(new byte[0]).hashes();
        assertThatExceptionOfType(LogDamagedException.class).isThrownBy(() -> Frontier.stored(3, one));
        assertThatExceptionOfType(LogDamagedException.class).isThrownBy(() -> Frontier.stored(1, new byte[31]));
    }

    /** RFC 6962, section 2.1, word by word. */
    private static byte[] recursively(List<byte[]> lines) throws NoSuchAlgorithmException {
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        if (lines.size() == 1) {
            sha.update((byte) 0);
            return sha.digest(lines.getFirst());
        }
        int split = Integer.highestOneBit(lines.size() - 1);
        byte[] left = recursively(lines.subList(0, split));
        byte[] right = recursively(lines.subList(split, lines.size()));
        sha.update((byte) 1);
        sha.update(left);
        return sha.digest(right);
    }

}
