package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An empty store says what to do first, and the guide leads both sides through it. */
@InBrowser
class FirstNegotiationTests {

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme","stake":{"amount":12000,"currency":"EUR","basis":"ARR"}}],
             "claims":[{"code":"Y02","statement":"It is one line of code."}]}""";

    private static final String NO = """
            {"disposition":"DECLINED","rationale":"It moves the re-keying elsewhere",
             "grounds":[{"code":"G02","statement":"Not what we build for"}]}""";

    private static final Map<String, String> FIRST = Map.of("facilitator", "Import what was decided before", "sales",
            "Raise the first request", "auditor", "It appears here by itself.");

    @TempDir
    private Path folder;

    @Test
    void eachRoleIsToldWhatToDoFirstAndBothSidesAreLedToTheReview(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            Page any = windows.apart(parley);
            FIRST.forEach((login, words) -> assertThat(Windows.signedIn(any, login, "/").getByText(words).first())
                .isVisible());
            any.close();
            Page sales = Windows.signedIn(windows.apart(parley), "sales", "/");
            Page product = Windows.signedIn(windows.apart(parley), "product", "/");
            says(sales, "Step 1 of 7", "Raise a request: the customer’s problem");
            says(product, "Step 1 of 7", "Raise a request: the customer’s problem");
            new Window(product).keepsNobodyOut(Look.UNLIKE);
            lead(parley.as("sales"), parley.as("product"), sales, product);
            sales.close();
            product.close();
        }
    }

    private static void lead(Api asks, Api answers, Page sales, Page product) throws Exception {
        String path = "/api/negotiations/"
                + asks.post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        says(product, "Step 2 of 7", "Ask for support of a reason");
        says(sales, "Step 2 of 7", "The other side examines the reasons");
        strip(product).getByRole(AriaRole.LINK).click();
        assertThat(product.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Export")).first()).isVisible();
        String claim = path + "/claims/" + answers.get(path).json().at("/claims/0/id").asString();
        answers.post(claim + "/challenge", "{\"question\":\"If it took a month?\"}").expect(200);
        says(sales, "Step 3 of 7", "Give evidence for the reason");
        says(product, "Step 3 of 7", "The other side gives evidence");
        asks.post(claim + "/evidence", "{\"source\":\"A survey\",\"date\":\"2026-01-02\",\"note\":\"Five of six\"}")
            .expect(201);
        says(product, "Step 4 of 7", "Offer another way to solve the problem");
        String option = answers.post(path + "/options", "{\"summary\":\"An API\",\"solvesProblem\":\"Nobody types\"}")
            .expect(201)
            .json()
            .get("id")
            .asString();
        says(sales, "Step 5 of 7", "Answer the counter-option");
        asks.post(path + "/options/" + option + "/response",
                "{\"answer\":\"REJECTED\",\"answeredBy\":\"CUSTOMER\",\"reason\":\"They have nobody for it\"}")
            .expect(200);
        says(product, "Step 6 of 7", "Decide, and say why");
        says(sales, "Step 6 of 7", "The answering side decides");
        answers.post(path + "/decision", NO).expect(200);
        says(sales, "Step 7 of 7", "Look back at how it was decided");
        says(product, "Step 7 of 7", "Look back at how it was decided");
        ends(answers, path, sales, product);
    }

    /** By a review, or by putting it away, which stays so. */
    private static void ends(Api answers, String path, Page sales, Page product) throws Exception {
        answers.post(path + "/review/process", "{\"score\":4}").expect(200);
        assertThat(strip(product)).hasCount(0);
        strip(sales).getByRole(AriaRole.BUTTON).click();
        assertThat(strip(sales)).hasCount(0);
        sales.reload();
        assertThat(sales.getByText("1 shown")).isVisible();
        assertThat(strip(sales)).hasCount(0);
    }

    private static void says(Page page, String step, String words) {
        assertThat(strip(page)).containsText(step);
        assertThat(strip(page)).containsText(words);
    }

    private static Locator strip(Page page) {
        return page.locator("p-guide section");
    }

}
