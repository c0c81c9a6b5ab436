package dev.parley.systemtests.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What whoever asked can be sent of a decision. */
class AnswerTests {

    @TempDir
    Path folder;

    @Test
    void namesNeitherPeopleNorAccountsNorAmounts() throws Exception {
        try (Team team = Team.setUp(folder)) {
            Person bea = team.bea("SALES");
            team.ada
                .post("/api/people/" + team.ada.get("/api/me").text("id") + "/roles",
                        "{\"roles\":[\"ADMINISTRATOR\",\"PRODUCT\"],\"reason\":\"For the test\"}")
                .is(200);
            String id = bea.post("/api/negotiations", """
                    {"title":"Export for Acme","problem":"ACME ROBOTICS re-keys 40 invoices, as Bea says",
                     "ask":"Export invoices as CSV","salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
                     "demands":[{"account":"Acme Robotics","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
                     "claims":[{"code":"Y03","statement":"Acme pays EUR 12,000, or 48 000 €, or $3.5 million"}]}""")
                .is(201)
                .text("id");
            String position = team.ada.send("POST", "/api/negotiations/" + id + "/decision", """
                    {"disposition":"DECLINED","rationale":"Lovelace and Ada found no other than Acme; $1 is 100 cents",
                     "customerWording":"We build it for nobody now.","noAlternativeBecause":"There is none",
                     "grounds":[{"code":"G04","statement":"One of fifty"}]}""", "Sec-Fetch-Site", "same-origin",
                    "Parley-Role", "product")
                .is(200)
                .text("position");
            String whole = bea
                .get("/api/negotiations/" + id, "Accept", "text/markdown", "Parley-Min-Position", position)
                .is(200)
                .response()
                .body();
            assertThat(whole).contains("decision-makers: [\"Ada Lovelace\"]", "Acme", "EUR 12,000");
            String answer = bea
                .get("/api/negotiations/" + id + "/answer", "Accept", "text/markdown", "Parley-Min-Position", position)
                .is(200)
                .response()
                .body();
            assertThat(answer).doesNotContainIgnoringCase("acme")
                .doesNotContain("Ada", "Lovelace", "Bea", "decision-makers", "12,000", "48 000", "3.5", "EUR")
                .contains("# Export for a customer", "a customer re-keys 40 invoices, as somebody says",
                        "a customer pays an amount, or an amount, or an amount", "We build it for nobody now.",
                        "status: rejected");
        }
    }

}
