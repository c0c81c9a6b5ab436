package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InBrowser
class LookingBackTests {

    private static final String PATH = "/retrospective";

    /** Numbers that count negotiations, by the figure and its field. */
    private static final Map<String, String> COUNTED = Map.ofEntries(
            entry("UNSUPPORTED_YES", "unsupported /yes/unsupported"),
            entry("UNSUPPORTED_NO", "unsupported /no/unsupported"),
            entry("COUNTER_OFFERED", "counter-options /offered"), entry("OVERRIDDEN", "overrides /overridden"),
            entry("ESCALATED", "overrides /escalated"), entry("RAISED", "unresolved /raised"),
            entry("UNDECIDED_PAST_ANSWER", "unresolved /undecidedPastAnswer"),
            entry("DEFERRED_PAST_REVISIT", "unresolved /deferredPastRevisit"),
            entry("FORECAST_OF_YES", "calibration /yes/forecasts"),
            entry("FORECAST_OF_NO", "calibration /no/forecasts"),
            entry("MADE_WELL_CAME_TRUE", "calibration /processByOutcome/goodAndTrue"),
            entry("MADE_WELL_CAME_FALSE", "calibration /processByOutcome/goodAndFalse"),
            entry("MADE_POORLY_CAME_TRUE", "calibration /processByOutcome/poorAndTrue"),
            entry("MADE_POORLY_CAME_FALSE", "calibration /processByOutcome/poorAndFalse"),
            entry("UNESTIMATED", "saturation /load/unestimated"), entry("DISPLACING", "saturation /displaced/naming"));

    private static final List<String> ANALYTICS = List.of("decisions", "reasons", "unsupported", "time-to-decision",
            "counter-options", "overrides", "unresolved", "retention-risk", "calibration", "saturation", "balance",
            "changes");

    @Test
    void keepsNobodyOut(Windows windows) {
        Window window = Window.of(windows, "facilitator", PATH);
        window.sees("Half had an answer after");
        window.sees("restatements confirmed by the other side");
        window.sees("Of the whole company, whatever the filters.");
        assertThat(window.page().locator("p-yes-share canvas")).isVisible();
        window.keepsNobodyOut("retrospective");
    }

    @Test
    void threePlainSentencesComeFirstAndEachFigureHasItsPlace(Windows windows) {
        Window window = Window.of(windows, "sales", PATH);
        Locator sentences = window.page().locator("p-changes .plain li");
        assertThat(sentences).hasCount(3);
        assertThat(sentences.first()).containsText(" raised; ");
        for (String figure : List.of("p-unresolved", "p-saturation", "p-retention-risk")) {
            assertThat(window.page().locator(figure + " .headline").first()).isVisible();
        }
        window.unfold("Other days and filters");
        window.page().getByLabel("Segment").selectOption("SMB");
        window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Show these negotiations")).click();
        assertThat(window.page()).hasURL(windows.parley().address() + "/?segment=SMB");
    }

    @Test
    void aNumberOpensTheListOfTheNegotiationsThatItCounts(Windows windows) throws Exception {
        for (String filter : List.of("", "&from=2026-08-01", "&from=2026-06-01&periodBy=decided")) {
            for (Map.Entry<String, String> part : COUNTED.entrySet()) {
                List<String> figure = List.of(part.getValue().split(" ", 2));
                long number = windows.as("sales")
                    .get("/api/analytics/%s?%s".formatted(figure.get(0), filter))
                    .expect(200)
                    .json()
                    .at("/groups/0" + figure.get(1))
                    .asLong();
                assertThat(windows.as("sales")
                    .get("/api/negotiations?limit=200&figure=" + part.getKey() + filter)
                    .expect(200)
                    .json()
                    .get("items")).as(part.getKey() + filter).hasSize((int) number);
            }
        }
        Page page = windows.of("sales", PATH);
        page.locator("p-balance .headline a").nth(2).click();
        assertThat(page).hasURL(windows.parley().address() + "/?figure=OBJECTION_WITHDRAWN");
        assertThat(page.getByText("with a withdrawn objection")).isVisible();
        page.goBack();
        page.locator("p-yes-share").getByText("As a table").click();
        Locator cell = page.locator("p-yes-share td a").first();
        String raised = cell.textContent();
        cell.click();
        assertThat(page.getByText(raised + " shown")).isVisible();
    }

    /** What has happened by position, and what came in and went out by its own day. */
    @Test
    void soDoTheCountsOfWhatHappenedAndOfTheFlow(Windows windows) throws Exception {
        Api sales = windows.as("sales");
        JsonNode changes = sales.get("/api/analytics/changes?from=100").expect(200).json();
        for (String name : List.of("raised", "ended", "delivered")) {
            assertThat(sales
                .get("/api/negotiations?limit=200&changedSince=100&figure=HAPPENED_" + name.toUpperCase(Locale.ROOT))
                .expect(200)
                .json()
                .get("items")).as(name).hasSize(changes.at("/happened/" + name).asInt());
        }
        for (String filter : List.of("", "&from=2026-08-01")) {
            JsonNode flow = sales.get("/api/analytics/saturation?" + filter).expect(200).json().at("/groups/0/flow");
            for (String day : List.of("raised", "decided")) {
                assertThat(sales.get("/api/negotiations?limit=200&figure=IN_FLOW&periodBy=" + day + filter)
                    .expect(200)
                    .json()
                    .get("items")).as(day + filter).hasSize(flow.get(day).asInt());
            }
        }
        Page page = windows.of("sales", PATH);
        page.locator("p-changes dd a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*figure=HAPPENED_RAISED&changedSince=\\d+$"));
    }

    /** A comment is recorded, and moves nothing. */
    @Test
    void soDoesTheCountOfWhatMoved(Windows windows) throws Exception {
        Api sales = windows.as("sales");
        JsonNode quiet = sales.get("/api/negotiations?limit=200")
            .expect(200)
            .json()
            .get("items")
            .valueStream()
            .min(Comparator.comparingLong(item -> item.get("lastPosition").asLong()))
            .orElseThrow();
        sales.post("/api/negotiations/%s/comments".formatted(quiet.get("id").asString()), "{\"text\":\"Just to say\"}")
            .expect(201);
        String changes = sales.get("/api/analytics/changes?from=" + quiet.get("lastPosition").asLong())
            .expect(200)
            .json()
            .toString();
        Page page = windows.of("sales", "/");
        page.route("**/api/analytics/changes",
                route -> route.fulfill(new Route.FulfillOptions().setContentType("application/json").setBody(changes)));
        page.navigate(PATH);
        Locator moved = page.locator("p-changes .headline a");
        String count = moved.textContent().replaceAll("\\D", "");
        moved.click();
        assertThat(page.getByText(count + " shown")).isVisible();
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
    void whyThereIsNoFigureIsSaidInTheReadersLanguage(Windows windows) throws Exception {
        Page page = windows.of("sales", PATH + "?asOf=12", Look.GERMAN);
        assertThat(page.locator("p-overrides .share").last()).containsText("kein Ja oder Nein ist 365 Tage alt");
        assertThat(page.locator("p-reasons")).containsText("In diesen Anfragen wurde kein Grund genannt.");
        List<String> all = new ArrayList<>();
        for (String analytic : ANALYTICS) {
            for (String asOf : List.of("1", "12", "60", "200")) {
                all.addAll(windows.as("product")
                    .get("/api/analytics/%s?asOf=%s".formatted(analytic, asOf))
                    .expect(200)
                    .json()
                    .findValuesAsString("why"));
            }
        }
        Object unsaid = page.evaluate(
                """
                        async all => {
                          const { texts: { retrospective } } = await import(document.querySelector('[src$="start.js"]').src.replace('start', 'texts/de'));
                          return [...new Set(all)].filter(why => !(why in retrospective.whys));
                        }""",
                all.stream().filter(why -> !why.startsWith("no capacity set for")).toList());
        assertThat((List<?>) unsaid).isEmpty();
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
