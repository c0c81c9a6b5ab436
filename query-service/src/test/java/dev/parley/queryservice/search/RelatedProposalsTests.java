package dev.parley.queryservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.search.RelatedProposals.Hits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proposals that belong together, each looked for by the title of the other. */
class RelatedProposalsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "peps.tsv, 45, 70, 75", "swift.tsv, 16, 33, 37" })
    void areFoundMoreOftenThanByPlainBm25(String file, long at1, long at5, long at10) throws IOException {
        RelatedProposals proposals = RelatedProposals.read(file);
        Hits plain;
        try (PlainBm25 bm25 = new PlainBm25(proposals.titles())) {
            plain = proposals.hits(bm25::find);
        }
        Hits ours = ours(proposals);
        String figures = file + ", " + proposals.pairs().size() + " pairs: " + ours + ", plain BM25 " + plain;
        System.out.println(figures);
        assertThat(ours.at1()).as(figures).isGreaterThanOrEqualTo(Math.max(at1, plain.at1()));
        assertThat(ours.at5()).as(figures).isGreaterThanOrEqualTo(Math.max(at5, plain.at5() + 1));
        assertThat(ours.at10()).as(figures).isGreaterThanOrEqualTo(Math.max(at10, plain.at10() + 1));
    }

    private Hits ours(RelatedProposals proposals) {
        try (Library library = new Library(folder)) {
            Map<String, String> names = new HashMap<>();
            proposals.titles().forEach((name, title) -> names.put(library.titled(title).id().value(), name));
            library.follow();
            return proposals.hits(title -> library.like(title, 11)
                .stream()
                .map(hit -> names.getOrDefault(hit.negotiation().value(), ""))
                .toList());
        }
    }

}
