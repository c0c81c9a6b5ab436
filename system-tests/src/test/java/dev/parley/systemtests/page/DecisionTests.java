package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision is taken on one sheet, and sent on from a page of its own. */
@InBrowser
class DecisionTests {

    private static final String FACTOR = "Second factor by text message";

    private static final String REQUEST = """
            {"title":"Labels in two languages","problem":"Half of the drivers read no German","ask":"Print both",
             "demands":[{"account":"Acme"}],"claims":[{"code":"G03","statement":"Every third driver"}]}
            """;

    private static final String URGENT = """
            {"title":"The old key still opens","problem":"Whoever left can get in","ask":"Change the key",
             "demands":[{"account":"Acme"}],"claims":[{"code":"G06","statement":"It was published"}],
             "expedited":{"reason":"It is used already"}}
            """;

    @Test
    void theDecisionComesFirstAndHasAPageOfItsOwn(Windows windows) throws Exception {
        String address = Samples.address(windows, FACTOR);
        Window window = Window.of(windows, "sales", address);
        Page page = window.page();
        Locator customer = page.locator("#decision .customer");
        assertThat(customer).isVisible();
        assertThat(page.evaluate(
                """
                        () => {
                          const root = document.querySelector('p-shell').shadowRoot.querySelector('p-negotiation-page').shadowRoot;
                          return root.querySelector('#decision').getBoundingClientRect().top < root.querySelector('.request').getBoundingClientRect().top;
                        }"""))
            .isEqualTo(true);
        customer.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("A page of its own")).click();
        assertThat(page).hasURL(windows.parley().address() + address + "/decision");
        assertThat(
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What the customer may be told")))
            .isVisible();
        window.button("Without names and amounts").click();
        window.sees("For whoever asked");
        window.button("As text").click();
        assertThat(page.locator("pre")).containsText("status: accepted");
        assertThat(page.locator("pre")).containsText("# " + FACTOR);
        window.keepsNobodyOut("decision", Look.EVERY);
        page.reload();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(FACTOR))).isVisible();
    }

    @Test
    void whatHasteLeftOutIsSaidAfterwards(Windows windows) throws Exception {
        String id = windows.as("sales").post("/api/negotiations", URGENT).expect(201).json().get("id").asString();
        Api product = windows.as("product");
        product.post("/api/negotiations/" + id + "/decision", """
                {"disposition":"ACCEPTED","rationale":"It is open to everybody","displacesNothingBecause":"An hour",
                 "acknowledgesWeakReasons":true}""").expect(200);
        Window window = Window.of(windows, "product", "/negotiations/" + id);
        assertThat(window.page().locator(".asked")).containsText("It was expedited");
        window.button("Complete it now").click();
        window.field("What it will lead to").fill("Nobody gets in by the old key");
        window.field("How likely, in percent").fill("90");
        window.field("To be looked at on").fill("2031-01-01");
        window.keepsNobodyOut();
        window.button("Complete it").click();
        assertThat(window.page().locator("#decision")).containsText("Nobody gets in by the old key: 90 %");
        assertThat(window.page().locator("p-history")).containsText("completed the decision");
        window.sees("Nothing is asked of you here now.");
        assertThat(product.get("/api/negotiations/" + id).json().at("/decision/forecast/probability").asDouble())
            .isEqualTo(0.9);
    }

    @Test
    void theSheetAsksOnceForTheCustomersWords(Windows windows) throws Exception {
        String id = windows.as("sales").post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        Window window = Window.of(windows, "product", "/negotiations/" + id);
        window.button("Decide").click();
        window.field("Deferred").check();
        assertThat(window.page().getByRole(AriaRole.DIALOG).locator(".step h3"))
            .hasText(List.of("1 What", "2 Why", "3 For the customer").toArray(String[]::new));
        window.field("Taken up again on").fill("2031-01-01");
        window.field("Rationale").fill("The printers are replaced first.");
        window.button("Record the decision").click();
        assertThat(window.page().locator(".refusal")).containsText("or record the decision without");
        assertThat(window.field("What the customer may be told")).isFocused();
        window.button("Record the decision").click();
        assertThat(window.page().locator("#decision")).containsText("Nothing was written for the customer yet.");
        assertThat(windows.as("product").get("/api/negotiations/" + id).json().at("/decision/disposition").asString())
            .isEqualTo("DEFERRED");
    }

}
