package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Where a request is raised, argued and decided, a German browser finds no English of the
 * page's own.
 */
@InBrowser
class GermanPagesTests {

    private static final String FACTOR = "Second factor by text message";

    /**
     * What stands there word for word as in the English texts, and not in the German
     * ones. A deal of the samples is in the stage Negotiation, and people of the demo
     * sign in as words in small letters.
     */
    private static final String ENGLISH = """
            async () => {
              const said = (it) => typeof it === 'object' ? Object.values(it).flatMap(said) : typeof it === 'string' ? [it.trim()] : [];
              const at = (language) => document.querySelector('[src$="start.js"]').src.replace('start', `texts/${language}`);
              const of = async (language) => new Set(said((await import(at(language))).texts));
              const english = (await of('en')).difference(await of('de')).difference(new Set(['Negotiation']));
              const shown = (node) => node.nodeType === Node.TEXT_NODE ? [node.data.trim()]
                : ['aria-label', 'title'].map((name) => node.getAttribute?.(name)?.trim()).concat([...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].flatMap(shown));
              return [...new Set(shown(document.body))].filter((text) => english.has(text) && !/^\\p{Ll}+\\d?$/u.test(text));
            }""";

    @Test
    void raising(Windows windows) {
        Page page = windows.of("sales", "/negotiations/new", Look.GERMAN);
        page.getByLabel("In wenigen Worten").fill("Export to Excel keeps the order");
        page.getByLabel("Grund 1").selectOption("Y02");
        assertThat(page.getByText("The Excel export keeps the filters")).isVisible();
        speaksGerman(page);
    }

    @Test
    void aNegotiation(Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, FACTOR), Look.GERMAN);
        assertThat(page.getByText("hat die Anfrage gestellt")).isVisible();
        speaksGerman(page);
    }

    @Test
    void deciding(Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "Photos of damaged pallets"), Look.GERMAN);
        button(page, "Entscheiden").click();
        for (String disposition : List.of("Wie gefragt angenommen", "Abgelehnt", "Zurückgestellt")) {
            page.getByLabel(disposition).check();
            speaksGerman(page);
        }
        assertThat(page.getByText("Der Tag, an dem es wieder aufgenommen wird")).isVisible();
    }

    @Test
    void theDecision(Windows windows) throws Exception {
        Page page = windows.of("sales", Samples.address(windows, FACTOR) + "/decision", Look.GERMAN);
        assertThat(page.getByText("Was der Kunde erfahren darf")).isVisible();
        button(page, "Ohne Namen und Beträge").click();
        assertThat(page.getByText("Für die, die gefragt haben")).isVisible();
        speaksGerman(page);
    }

    @Test
    void howMuchAnEffortIs(Windows windows) throws Exception {
        String path = "/negotiations/" + windows.as("sales").post("/api/negotiations", """
                {"title":"Weigh once","problem":"Each pallet is weighed twice","ask":"Weigh it once",
                 "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
                """).expect(201).json().get("id").asString();
        Page page = windows.of("product", path, Look.GERMAN);
        for (String[] effort : new String[][] { { "0.5", "0,5 Personentage" }, { "1", "1 Personentag" } }) {
            windows.as("product").post("/api" + path + "/effort", "{\"personDays\":" + effort[0] + "}").expect(200);
            assertThat(page.locator(".facts").getByText(effort[1], new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
            assertThat(page.locator("p-history").getByText(effort[1], new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        }
    }

    private static void speaksGerman(Page page) {
        assertThat((List<?>) page.evaluate(ENGLISH)).isEmpty();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

}
