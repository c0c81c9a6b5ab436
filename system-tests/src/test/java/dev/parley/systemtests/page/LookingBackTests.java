package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@InBrowser
class LookingBackTests {

    private static final String PATH = "/retrospective";

    @Test
    void keepsNobodyOut(Windows windows) {
        Window window = Window.of(windows, "facilitator", PATH);
        window.sees("Half had an answer after");
        window.sees("restatements confirmed by the other side");
        window.sees("negotiations moved");
        assertThat(window.page().locator("p-yes-share canvas")).isVisible();
        window.keepsNobodyOut("retrospective");
    }

    @Test
    void threePlainSentencesComeFirstAndEachFigureHasItsPlace(Windows windows) {
        Window window = Window.of(windows, "sales", PATH);
        Locator sentences = window.page().locator("p-changes .plain li");
        assertThat(sentences).hasCount(3);
        assertThat(sentences.first()).containsText("requests were raised");
        for (String figure : List.of("p-unresolved", "p-saturation", "p-retention-risk")) {
            assertThat(window.page().locator(figure + " .headline").first()).isVisible();
        }
        window.unfold("Other days and filters");
        window.page().getByLabel("Segment").selectOption("SMB");
        window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show these negotiations")).click();
        assertThat(window.page()).hasURL(windows.parley().address() + "/?segment=SMB");
    }

    @Test
    void theSliderTakesTheFiguresToAnEarlierPosition(Windows windows) throws Exception {
        Window window = Window.of(windows, "product", PATH);
        assertThat(window.page().locator("p-yes-share .headline").first()).hasText(raised(windows, ""));
        window.page().getByRole(AriaRole.SLIDER).fill("120");
        assertThat(window.page().locator("p-yes-share .headline").first()).hasText(raised(windows, "?asOf=120"));
        assertThat(window.page().url()).endsWith("asOf=120");
        assertThat(raised(windows, "?asOf=120")).isNotEqualTo(raised(windows, ""));
        window.button("Now").click();
        assertThat(window.page().locator("p-yes-share .headline").first()).hasText(raised(windows, ""));
    }

    @Test
    void theAddressAloneShowsTheSame(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", PATH + "?from=2026-06-01&productArea=Billing&asOf=200");
        assertThat(window.page().locator("p-yes-share .headline").first())
            .hasText(raised(windows, "?from=2026-06-01&productArea=Billing&asOf=200"));
        assertThat(window.field("Product area")).hasValue("Billing");
    }

    @Test
    void whatIsNotKnownIsSaidAndNotShownAsNought(Windows windows) {
        Window window = Window.of(windows, "sales", PATH + "?asOf=12");
        Locator reversals = window.page().locator("p-overrides .share").last();
        assertThat(reversals).containsText("not known");
        assertThat(reversals).containsText("no yes or no is 365 days old");
    }

    @Test
    void whatIsNotNoneIsNotNoughtAndWhatIsNotAllIsNotAHundred(Windows windows) {
        Page page = windows.of("sales", "/");
        page.route("**/api/analytics/unsupported**", route -> route.fulfill(new Route.FulfillOptions().setStatus(200)
            .setContentType("application/json")
            .setBody(
                    """
                            {"excluded":{"imported":0,"from":["all"]},"inferred":{"requests":0},"groups":[{"group":"all","yes":{"decided":900,"share":{"value":0.001,"low":0,"high":0.006,"n":900}},
                             "no":{"decided":900,"share":{"value":0.999,"low":0.994,"high":1,"n":900}}}]}""")));
        page.navigate(PATH);
        assertThat(page.locator("p-unsupported .value")).hasText(new String[] { "<1\u00a0%", ">99\u00a0%" });
        assertThat(page.locator("p-unsupported .range"))
            .hasText(new String[] { "0\u00a0% to <1\u00a0% · n 900", ">99\u00a0% to 100\u00a0% · n 900" });
    }

    @Test
    void everyChartHasItsFiguresAsATable(Windows windows) {
        Window window = Window.of(windows, "sales", PATH);
        for (String chart : List.of("p-yes-share", "p-time-to-decision", "p-calibration")) {
            Locator figure = window.page().locator(chart);
            figure.getByText("As a table").click();
            assertThat(figure.locator("details.table tbody tr").first()).isVisible();
        }
    }

    @Test
    void theFiguresAreHandedOutAsCsv(Windows windows) throws IOException {
        Window window = Window.of(windows, "sales", PATH);
        Download file = window.page().waitForDownload(window.button("Share of yes as CSV")::click);
        assertThat(file.suggestedFilename()).matches("yes-share-at-\\d+\\.csv");
        assertThat(Files.readAllLines(file.path())).hasSizeGreaterThan(3)
            .first()
            .asString()
            .startsWith("\uFEFFgroup,groupKind,raised,asAsked,counterAgreed");
    }

    private static String raised(Windows windows, String query) throws Exception {
        var all = windows.as("product").get("/api/analytics/decisions" + query).expect(200).json().at("/groups/0");
        long raised = all.get("raised").asLong();
        long[] parts = Stream.of("yes", "no", "deferred", "open").mapToLong(part -> all.get(part).asLong()).toArray();
        return "%d raised: %d yes, %d no, %d later, %d open, %d ended otherwise.".formatted(raised, parts[0], parts[1],
                parts[2], parts[3], raised - LongStream.of(parts).sum());
    }

}
