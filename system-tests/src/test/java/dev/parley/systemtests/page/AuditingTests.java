package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InBrowser
class AuditingTests {

    @Test
    void theLogKeepsNobodyOut(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit?after=0");
        window.unfold("Request raised");
        window.sees("Replay it to here");
        window.keepsNobodyOut("audit");
    }

    @Test
    void theReplayKeepsNobodyOut(Windows windows) throws Exception {
        Window window = Window.of(windows, "auditor", "/audit/replay/" + argued(windows).get("id").asString());
        window.sees("The problem");
        window.page().getByRole(AriaRole.SLIDER).press("End");
        assertThat(window.page().locator(".history [aria-current='step']")).containsText("Last call opened");
        assertThat(window.page().locator("section[aria-busy='false']")).isVisible();
        window.keepsNobodyOut("replay");
    }

    @Test
    void aLineIsShownByteForByte(Windows windows) throws Exception {
        Window window = Window.of(windows, "auditor", "/audit?after=0");
        Locator first = window.page().locator(".log li").first();
        first.locator("summary").click();
        String line = windows.as("auditor").get("/api/audit/log?limit=1").expect(200).response().body();
        assertThat(first.locator("pre").textContent()).isEqualTo(line.strip());
        String leaf = windows.as("auditor")
            .get("/api/audit/proofs/inclusion?position=1")
            .json()
            .get("leafHash")
            .asString();
        assertThat(first.locator("dd").first()).hasText(leaf);
    }

    @Test
    void onePagesThroughTheLogByKeyboard(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit");
        window.button("First").first().press("Enter");
        assertThat(window.page().locator(".log li").first().locator(".position")).hasText("1");
        window.button("Later").first().press("Enter");
        assertThat(window.page().locator(".log li").first().locator(".position")).hasText("51");
        window.page().locator("input[name=position]").first().fill("200");
        window.page().locator("input[name=position]").first().press("Enter");
        assertThat(window.page().locator(".log .position").getByText("200")).isVisible();
    }

    @Test
    void theReplayShowsANegotiationAsItStoodAfterEachEvent(Windows windows) throws Exception {
        JsonNode negotiation = argued(windows);
        Window window = Window.of(windows, "auditor", "/audit/replay/" + negotiation.get("id").asString());
        assertThat(window.page().getByText("Asking side: reasons")).hasCount(0);
        for (int demandsAndAClaim = 0; demandsAndAClaim < 3; demandsAndAClaim++) {
            window.button("On").click();
        }
        window.sees("Asking side: reasons");
        assertThat(window.page().locator("p-replay-page li.new")).hasCount(1);
        assertThat(window.page().getByText("Objections", exactly())).hasCount(0);
    }

    @Test
    void theReplayNamesEverythingThatAnEntryChanged(Windows windows) throws Exception {
        Window window = Window.of(windows, "auditor", "/audit/replay/" + argued(windows).get("id").asString());
        window.page()
            .locator(".history button")
            .filter(new Locator.FilterOptions().setHasText("Decider assigned"))
            .click();
        Locator changed = window.page().locator(".changed div");
        assertThat(changed).hasText(new String[] { "decider nothing product2" });
        window.page()
            .locator(".history button")
            .filter(new Locator.FilterOptions().setHasText("Effort estimated"))
            .click();
        assertThat(changed).hasText(new String[] { "effort nothing 45" });
    }

    @Test
    void entriesAreFoundByWhatTheyAreAndLeadToTheReplayAndBack(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit");
        Page page = window.page();
        window.choice("What happened").selectOption("ObjectionRaised");
        assertThat(page).hasURL(windows.parley().address() + "/audit?type=ObjectionRaised");
        assertThat(page.locator(".log .what").filter(new Locator.FilterOptions().setHasNotText("Objection raised")))
            .hasCount(0);
        Locator first = page.locator(".log li").first();
        first.locator("summary").click();
        assertThat(first.getByText("Happened", new Locator.GetByTextOptions().setExact(true))).isVisible();
        window.keepsNobodyOut(Look.UNLIKE);
        first.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Replay it to here")).click();
        assertThat(page.locator(".history [aria-current='step']")).containsText("Objection raised");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("its entries in the log")).click();
        assertThat(page.locator(".log .what").first()).hasText("Request raised");
    }

    @Test
    void whatIsFoundFurtherComesTooLateOnceSomethingElseIsLookedFor(Windows windows) {
        Page page = windows.of("auditor", "/audit?role=SALES");
        Locator further = new Window(page).button("Look further");
        assertThat(further).isVisible();
        Late late = Late.on(page, "**/api/audit/log?role=SALES&after=*");
        further.click();
        late.awaitHeld();
        new Window(page).choice("What happened").selectOption("ObjectionRaised");
        Locator others = page.locator(".log .what")
            .filter(new Locator.FilterOptions().setHasNotText("Objection raised"));
        assertThat(others).hasCount(0);
        late.arrive();
        assertThat(others).hasCount(0);
    }

    @Test
    void aStateThatCouldNotBeLoadedLoadsWhenItIsTriedAgain(Windows windows) throws Exception {
        Window window = Window.of(windows, "auditor", "/audit/replay/" + argued(windows).get("id").asString());
        window.sees("The problem");
        window.page().route("**/api/negotiations/*?asOf=*", Route::abort);
        window.button("On").click();
        window.sees("No answer from Parley");
        window.page().unroute("**/api/negotiations/*?asOf=*");
        window.button("Try again").click();
        assertThat(window.page().locator(".history [aria-current='step']")).containsText("Account added");
        window.sees("The problem");
    }

    @Test
    void theLogIsForAuditors(Windows windows) {
        Window window = Window.of(windows, "sales", "/audit");
        window.sees("Not for your role");
        window.keepsNobodyOut();
        window.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Keep a checkpoint")).click();
        window.sees("Keep today’s checkpoint");
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }

    private static JsonNode argued(Windows windows) throws Exception {
        return windows.as("auditor").get("/api/negotiations?q=builder&limit=1").expect(200).json().at("/items/0");
    }

}
