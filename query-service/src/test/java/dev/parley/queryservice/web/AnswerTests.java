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
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    @Test
    void leavesOutAllOfAnAmount() throws Exception {
        Tale tale = server.story.raised("sales", "north");
        says(tale, "€ 1 234.50, 1 000,50 EUR, 2'000 CHF, 3.5 million USD or 50 EUR; 2024 7 EUR");
        assertThat(answer(tale)).contains("an amount, an amount, an amount, an amount or an amount; 2024 an amount");
    }

    @Test
    void leavesOutAmountsAsPeopleWriteThem() throws Exception {
        Tale tale = server.story.raised("sales", "north");
        says(tale, "5.000 Euro, 12000EUR, EUR12000, 3 Mio. Euro, 250 TEUR, 20,000 euros, 10.000 Dollar, 5.000,-- Euro,"
                + " 3 Mrd. Euro; all 30 users try 2 exports");
        assertThat(answer(tale)).contains("an amount, ".repeat(8) + "an amount; all 30 users try 2 exports");
    }

    @Test
    void namesNoAccountByItsInitialsOrInCapitals() throws Exception {
        Tale tale = server.story.raised("sales", "north")
            .demanding("BMW AG", "1", "EUR")
            .demanding("M\u00fcller Logistik GmbH", "1", "EUR");
        says(tale, "BMW and M\u00dcLLER, as M\u00fcller says");
        assertThat(answer(tale)).contains("a customer and a customer, as a customer says");
    }

    /** Each of these once took seconds of a processor. */
    @Test
    @Timeout(10)
    void comesSoonWhateverWasWritten() throws Exception {
        Tale tale = server.story.raised("sales", "north");
        says(tale, "1".repeat(9999));
        says(tale, "1,".repeat(4999) + "1");
        says(tale, "1" + " 111".repeat(2499));
        tale.sales(new RequestRevised(Narrative.of("Title"), Narrative.of("a" + "\n".repeat(9900) + "b"),
                Narrative.of("1 111,".repeat(1600))));
        assertThat(answer(tale)).contains("1,1,1,1", "1 111 111", "a\n");
    }

    private static void says(Tale tale, String statement) {
        tale.sales(new ClaimAdded(new ClaimId("said-" + Integer.toHexString(statement.hashCode())),
                new ReasonCode("Y03"), Narrative.of(statement), Side.ASKING, Favours.YES));
    }

    private String answer(Tale tale) throws Exception {
        return server.markdown("sales", "/api/negotiations/" + tale.id() + "/answer").body();
    }

}
