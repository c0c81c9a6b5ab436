package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Phrases;
import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionEvent.CounterOptionAccepted;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;

@OnTheServer
class AnswerTests {

    private final Server server;

    AnswerTests(Server server) {
        this.server = server;
    }

    @Test
    void namesNoAccountThatMarkdownWritesOtherwise() throws Exception {
        Tale tale = server.story.raised("sales", "north")
            .demanding("AT&T", "1", "EUR")
            .demanding("H&M", "1", "EUR")
            .demanding("Marks & Spencer", "1", "EUR")
            .demanding("[dot] <net>", "1", "EUR");
        says(tale, "AT&T and h&m, Marks\n&  Spencer, [dot] <net>");
        assertThat(answer(tale)).contains("a customer and a customer, a customer, a customer")
            .doesNotContain("AT&", "amp;", "Spencer", "dot", "net");
    }

    @Test
    void namesNobodyWhoHadAPartInIt() throws Exception {
        Tale tale = server.story.raised("sales", "north").countering();
        String id = tale.id().value();
        ClaimId claim = new ClaimId("challenged");
        tale.sales(new ClaimAdded(claim, new ReasonCode("Y03"), null, Side.ASKING, Favours.YES));
        server.story
            .happened(id, "Grace Hopper", Role.PRODUCT, new ClaimChallenged(claim, Narrative.of("Who says so?")))
            .happened(id, "Alan Turing", Role.PRODUCT, new ClaimSubstantiated(claim, null))
            .happened(id, "Mary Shelley", Role.SALES, new CounterOptionAccepted(Phrases.COUNTER, AnsweredBy.REP, null));
        says(tale, "Grace Hopper, Turing and Shelley were asked");
        assertThat(answer(tale)).contains("somebody, somebody and somebody were asked")
            .doesNotContain("Grace", "Hopper", "Turing", "Shelley");
    }

    @Test
    void leavesNothingOfANameThatHoldsAnothersName() throws Exception {
        Tale tale = server.story.raised("sales", "north").demanding("Spencer", "1", "EUR").countering();
        server.story.happened(tale.id().value(), "Jo Spencer", Role.SALES,
                new CounterOptionAccepted(Phrases.COUNTER, AnsweredBy.REP, null));
        says(tale, "Jo Spencer was asked");
        assertThat(answer(tale)).contains("somebody was asked").doesNotContain("Jo ", "Spencer");
    }

    private static void says(Tale tale, String statement) {
        tale.sales(new ClaimAdded(new ClaimId("said-" + Integer.toHexString(statement.hashCode())),
                new ReasonCode("Y03"), Narrative.of(statement), Side.ASKING, Favours.YES));
    }

    private String answer(Tale tale) throws Exception {
        return server.markdown("sales", "/api/negotiations/" + tale.id() + "/answer").body();
    }

}
