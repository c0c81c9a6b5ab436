package dev.parley.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

@ExtendWith(InBrowser.class)
class AuditingTests {

    @ParameterizedTest
    @EnumSource
    void theLogKeepsNobodyOut(Look look, Windows windows) {
        Window window = windows.open("auditor", "/audit?after=0", look);
        window.unfold("Request raised");
        window.sees("Replay it to here");
        assertKeepsNobodyOut(window);
        window.keep("audit-" + look.words());
    }

    @ParameterizedTest
    @EnumSource
    void theReplayKeepsNobodyOut(Look look, Windows windows) throws Exception {
        Window window = windows.open("auditor", "/audit/replay/" + argued(windows).get("id").asString(), look);
        window.sees("The problem");
        window.page().getByRole(AriaRole.SLIDER).press("End");
        assertThat(window.page().locator(".history [aria-current='step']")).containsText("Last call opened");
        assertThat(window.page().locator("section[aria-busy='false']")).isVisible();
        assertKeepsNobodyOut(window);
        window.keep("replay-" + look.words());
    }

    @Test
    void aLineIsShownByteForByte(Windows windows) throws Exception {
        Window window = windows.open("auditor", "/audit?after=0");
        Locator first = window.page().locator(".log li").first();
        first.locator("summary").click();
        String line = windows.api("auditor").get("/api/audit/log?limit=1").expect(200).response().body();
        assertThat(first.locator("pre").textContent()).isEqualTo(line.strip());
        String leaf = windows.api("auditor")
            .get("/api/audit/proofs/inclusion?position=1")
            .json()
            .get("leafHash")
            .asString();
        assertThat(first.locator("dd").first()).hasText(leaf);
    }

    @Test
    void onePagesThroughTheLogByKeyboard(Windows windows) {
        Window window = windows.open("auditor", "/audit");
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
        Window window = windows.open("auditor", "/audit/replay/" + negotiation.get("id").asString());
        assertThat(window.page().getByText("Asking side: claims")).hasCount(0);
        for (int demandsAndAClaim = 0; demandsAndAClaim < 3; demandsAndAClaim++) {
            window.button("On").click();
        }
        window.sees("Asking side: claims");
        assertThat(window.page().locator("p-replay-page li.new")).hasCount(1);
        assertThat(window.page().getByText("Objections", exactly())).hasCount(0);
    }

    @Test
    void theLogIsForAuditors(Windows windows) {
        Window window = windows.open("sales", "/audit");
        window.sees("Not for your role");
        assertThat(window.barriers()).isEmpty();
        window.page().getByText("Keep a checkpoint").click();
        window.sees("Keep today’s checkpoint");
    }

    private static GetByTextOptions exactly() {
        return new GetByTextOptions().setExact(true);
    }

    private static JsonNode argued(Windows windows) throws Exception {
        return windows.api("auditor").get("/api/negotiations?q=builder&limit=1").expect(200).json().at("/items/0");
    }

    private static void assertKeepsNobodyOut(Window window) {
        assertThat(window.barriers()).isEmpty();
        assertThat(window.overflows()).isFalse();
        assertThat(window.troubles()).isEmpty();
    }

}
