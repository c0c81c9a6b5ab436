package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@OnTheServer
class DecisionRecordTests {

    private final Server server;

    DecisionRecordTests(Server server) {
        this.server = server;
    }

    @Test
    void saysWhatWasDecidedAndWhy() throws Exception {
        Tale tale = server.story.on("2026-01-05")
            .raised("sales", "north")
            .claiming("Y03")
            .objecting()
            .countering()
            .acceptingTheCounter()
            .acceptedWithCounter();
        HttpResponse<String> record = server.markdown("sales", "/api/negotiations/" + tale.id());
        assertThat(record.headers().firstValue("Content-Type")).hasValue("text/markdown;charset=UTF-8");
        assertThat(record.headers().firstValue("Parley-Position")).isPresent();
        assertThat(record.body()).startsWith("""
                ---
                status: accepted
                date: 2026-01-05
                decision-makers: ["product"]
                ---

                # what was said

                ## Context and Problem Statement
                """)
            .contains("* customer about to quit (Y03), for a yes, asserted: what was said", "\n## Decision Outcome\n",
                    "Chosen option: \"what was said\", because", "* Bad, because what was said (");
    }

    @Test
    void isAProposalUntilItIsDecided() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03");
        assertThat(server.markdown("sales", "/api/negotiations/" + tale.id()).body())
            .startsWith("---\nstatus: proposed\n---\n")
            .doesNotContain("Decision Outcome");
    }

    @Test
    void keepsProseFromThoseWhoMayNotReadIt() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03");
        assertThat(server.markdown("privacy", "/api/negotiations/" + tale.id()).body()).doesNotContain("what was said")
            .contains("not to be read in your role");
    }

    @Test
    void isNoMoreThanTextWhateverPeopleWrote() throws Exception {
        Tale tale = server.story.raised("sales", "north");
        tale.sales(new RequestRevised(Narrative.of("AT&T &copy; <b>"), Narrative.of("""
                Before
                ```
                ~~~
                    # Four spaces
                1. One
                2) Two
                ___
                :-- | --
                [x](javascript:alert) ![y](z) \\[v](w)
                3.5 of A&B, snake_case"""), Narrative.of("An ask")));
        assertThat(server.markdown("sales", "/api/negotiations/" + tale.id()).body())
            .contains("\n# AT&T &amp;copy; &lt;b>\n", """
                    Before
                    \\`\\`\\`
                    \\~\\~\\~
                    \\# Four spaces
                    1\\. One
                    2\\) Two
                    \\___
                    \\:-- | --
                    \\[x](javascript:alert) !\\[y](z) \\\\\\[v](w)
                    3.5 of A&B, snake_case

                    The ask: An ask
                    """);
    }

}
