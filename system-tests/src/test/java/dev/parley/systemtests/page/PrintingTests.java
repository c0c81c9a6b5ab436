package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** On paper: A4 and Letter, less their margins. */
@InBrowser
class PrintingTests {

    /** 180 mm and 7.3 inches, in CSS pixels. */
    private static final List<Integer> WIDTHS = List.of(680, 701);

    private static final String DRAWN = "chart => chart.shadowRoot.querySelector('canvas').toDataURL()";

    @Test
    void aNegotiationAndItsDecisionFit(Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "Second factor by text message"), Look.WIDE_DARK);
        assertThat(page.locator("p-history ol")).isVisible();
        assertThat(page.locator(".decision")).isVisible();
        onPaper(page);
        assertThat(page.locator(".decision h2").first()).isVisible();
        assertThat(page.locator("p-menu")).isHidden();
    }

    /** What the page calls for is noted in place of a printer. */
    @Test
    void theTextWithoutNamesAndAmountsIsPrintedByItself(Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "Second factor by text message") + "/decision",
                Look.WIDE_DARK);
        page.evaluate("() => { window.print = () => { document.title = document.querySelector('p-shell').shadowRoot"
                + ".querySelector('p-decision-page').shadowRoot.querySelector('article').innerText; }; }");
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.locator("button", new Page.LocatorOptions().setHasText("Without names and amounts"))
            .dispatchEvent("click");
        assertThat(page.locator("pre")).hasCount(1);
        String text = page.locator("pre").textContent();
        page.locator("button", new Page.LocatorOptions().setHasText("Print this text")).dispatchEvent("click");
        await().untilAsserted(() -> assertThat(page.title().strip()).isEqualToNormalizingWhitespace(text));
        page.locator("button", new Page.LocatorOptions().setHasText(Pattern.compile("^Print$"))).dispatchEvent("click");
        await().untilAsserted(
                () -> assertThat(page.title()).contains("What the customer may be told").doesNotContain("# "));
    }

    @Test
    void aDecisionByItselfAndAReportOfAVerificationFit(Windows windows) throws Exception {
        Page decision = windows.of("product", Samples.address(windows, "Second factor by text message") + "/decision",
                Look.WIDE_DARK);
        assertThat(decision.locator("h1")).isVisible();
        onPaper(decision);
        assertThat(decision.locator("h1")).isVisible();
        Window auditor = new Window(windows.of("auditor", "/audit/verify", Look.WIDE_DARK));
        auditor.button("Verify").click();
        assertThat(auditor.page().locator(".report")).isVisible();
        onPaper(auditor.page());
        assertThat(auditor.page().locator(".report")).containsText("Signed");
        assertThat(auditor.page().locator("form.card")).isHidden();
    }

    @Test
    void aRetrospectiveFitsAndItsChartsAreDarkOnWhite(Windows windows) {
        Page page = windows.of("product", "/retrospective", Look.WIDE_DARK);
        assertThat(page.locator("p-yes-share canvas")).isVisible();
        assertThat(page.locator("p-time-to-decision canvas")).isVisible();
        Locator chart = page.locator("p-yes-share p-chart");
        Object dark = chart.evaluate(DRAWN);
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        await().untilAsserted(() -> assertThat(chart.evaluate(DRAWN)).isNotEqualTo(dark));
        Object onPaper = chart.evaluate(DRAWN);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        await().untilAsserted(() -> assertThat(chart.evaluate(DRAWN)).isEqualTo(onPaper));
        onPaper(page);
        for (String figure : List.of("p-yes-share", "p-time-to-decision")) {
            assertThat((Boolean) page.locator(figure + " canvas")
                .evaluate("canvas => canvas.getBoundingClientRect().right <= innerWidth")).as("%s fits", figure)
                .isTrue();
        }
    }

    private static void onPaper(Page page) {
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.DARK));
        for (int width : WIDTHS) {
            page.setViewportSize(width, 980);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("fits %d px", width)
                .isEqualTo(true);
        }
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(page.locator("p-shell header").first()).isHidden();
    }

}
