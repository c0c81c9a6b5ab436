package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was corrected stands beside what it was, where it was. */
@InBrowser
class CorrectionTests {

    private static final String REQUEST = """
            {"title":"Scales in two units","problem":"Weights are noted in pounds","ask":"Convert them",
             "demands":[{"account":"Beam & Sons","stake":{"amount":48000,"currency":"EUR","basis":"ARR"},"neededBy":"2030-03-31"}],
             "claims":[{"code":"Y01","statement":"A third of the goods"}]}
            """;

    @Test
    void theOldAndTheNewValueStandWhereTheOldStoodAndInTheHistory(Windows windows) throws Exception {
        String id = windows.as("sales").post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        Window window = Window.of(windows, "sales", "/negotiations/" + id);
        correct(window, "raised the request", "Problem", "Weights are noted in stone");
        isShown(window.page().locator(".request"), "Weights are noted in pounds", "Weights are noted in stone");
        correct(window, "added an account", "Amount", "52000");
        isShown(window.page().locator(".demands"), "EUR 48,000 a year", "EUR 52,000 a year");
        correct(window, "gave a reason", "Statement", "A fifth of the goods");
        isShown(window.page().locator(".case").first(), "A third of the goods", "A fifth of the goods");
        Locator history = window.page().locator("p-history");
        for (List<String> one : List.of(List.of("Problem", "Weights are noted in pounds", "Weights are noted in stone"),
                List.of("Amount", "48000", "52000"),
                List.of("Statement", "A third of the goods", "A fifth of the goods"))) {
            String words = one.get(0) + ": " + one.get(1) + " " + one.get(2);
            assertThat(history.locator(".change", new Locator.LocatorOptions().setHasText(words))).isVisible();
            assertThat(history.getByText("corrected entry").filter(new Locator.FilterOptions().setHasText(words)))
                .isVisible();
        }
        isRefusedWhereNothingWouldChange(window);
    }

    /** The correction has its own text, and stays with it. */
    @Test
    void whatWasErasedIsSaidToBeErasedWhereItStoodAndInTheHistory(Windows windows) throws Exception {
        Api sales = windows.as("sales");
        String id = sales.post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        long raised = sales.get("/api/negotiations/" + id + "/history").json().at("/events/0/position").asLong();
        sales.post("/api/negotiations/" + id + "/corrections", """
                {"position":%d,"field":"title","value":"Scales in three units","reason":"Misheard"}
                """.formatted(raised)).expect(200);
        String erasure = windows.as("legal")
            .post("/api/erasures", "{\"subject\":{\"position\":%d},\"reason\":\"Pasted\"}".formatted(raised))
            .expect(201)
            .json()
            .get("id")
            .asString();
        windows.as("privacy").post("/api/erasures/" + erasure + "/approval", "{\"reason\":\"Checked\"}").expect(200);
        Window window = Window.of(windows, "sales", "/negotiations/" + id);
        isShown(window.page().locator("h1"), "Erased", "Scales in three units");
        Locator request = window.page().locator(".request section");
        assertThat(request)
            .hasText(new Pattern[] { Pattern.compile("Problem.*Erased"), Pattern.compile("Ask.*Erased") });
        assertThat(window.page().locator("p-history .change"))
            .hasText(Pattern.compile("corrected Title: Erased Scales in three units", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void aForecastIsOfferedInTheWholePercentThatItWasGivenIn(Windows windows) throws Exception {
        String path = "/negotiations/"
                + windows.as("sales").post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        windows.as("product")
            .post("/api" + path + "/decision",
                    """
                            {"disposition":"ACCEPTED","rationale":"Nobody weighs in pounds","displacesNothingBecause":"It takes a day",
                             "forecast":{"statement":"No pound is left","probability":0.55,"reviewOn":"2030-01-31"},
                             "acknowledgesWeakReasons":true}
                            """)
            .expect(200);
        Page page = windows.of("product", path);
        page.locator("p-history li")
            .first()
            .getByText("Correct", new Locator.GetByTextOptions().setExact(true))
            .click();
        page.getByLabel("What is wrong").selectOption("forecast.probability");
        assertThat(page.locator("[name='value.forecast.probability']")).hasValue("55");
    }

    private static void correct(Window window, String entry, String field, String value) {
        Page page = window.page();
        page.locator("p-history li")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile(entry)))
            .last()
            .getByText("Correct", new Locator.GetByTextOptions().setExact(true))
            .click();
        page.getByLabel("What is wrong").selectOption(field);
        page.getByLabel(field + ", as it should be").fill(value);
        page.getByLabel("Why").fill("Misheard");
        page.getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Correct it"))
            .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    private static void isShown(Locator place, String before, String now) {
        assertThat(place.locator("del").getByText(before, new Locator.GetByTextOptions().setExact(true))).isVisible();
        assertThat(place.locator("ins").getByText(now, new Locator.GetByTextOptions().setExact(true))).isVisible();
    }

    private static void isRefusedWhereNothingWouldChange(Window window) {
        Page page = window.page();
        page.locator("p-history li")
            .filter(new Locator.FilterOptions().setHasText("gave a reason"))
            .last()
            .getByText("Correct", new Locator.GetByTextOptions().setExact(true))
            .click();
        page.getByLabel("What is wrong").selectOption("Statement");
        assertThat(page.getByLabel("Statement, as it should be")).hasValue("A fifth of the goods");
        page.getByLabel("Why").fill("To be sure");
        window.button("Correct it").click();
        assertThat(page.locator(".field .refusal")).containsText("nor to what it says already");
    }

}
