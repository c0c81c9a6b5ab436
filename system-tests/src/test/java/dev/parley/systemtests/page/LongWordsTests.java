package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words without an end, texts without an end, and right to left. */
@InBrowser
class LongWordsTests {

    private static final String WORD = "Donaudampfschifffahrt".repeat(10);

    private static final String TEXT = "שלום 👩‍🚀 %s. Each pallet is weighed twice.\\n".formatted(WORD).repeat(30);

    private static final String REQUEST = """
            {"title":"%1$s","problem":"%2$s","ask":"Weigh once. %1$s","salesTeam":"%1$s","productArea":"%1$s","segment":"%1$s",
             "demands":[{"account":"%1$s","stake":{"amount":1,"currency":"EUR","basis":"ARR","stage":"%1$s"}}],
             "claims":[{"code":"G03","statement":"%2$s"}]}
            """
        .formatted(WORD.substring(0, 190), TEXT);

    @Test
    void breakAndFoldOnTheBoardAndInTheNegotiation(Windows windows) throws Exception {
        String id = windows.as("sales").post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        windows.as("product")
            .post("/api/negotiations/" + id + "/options",
                    "{\"summary\":\"%s\",\"solvesProblem\":\"%s\"}".formatted(WORD, TEXT))
            .expect(201);
        Window window = Window.of(windows, "sales", "/negotiations/" + id);
        Locator problem = window.page().locator(".request p-words").first();
        Locator more = problem.getByText("Show all");
        assertThat(more).isVisible();
        window.keepsNobodyOut(List.of(Look.WIDE, Look.NARROW_DARK));
        double folded = problem.boundingBox().height;
        more.click();
        assertThat(problem.getByText("Show less")).isVisible();
        assertThat(problem.boundingBox().height).isGreaterThan(2 * folded);
        window.page().navigate("/");
        assertThat(window.page().locator("[role=row] a").getByText(WORD.substring(0, 190))).isVisible();
        window.keepsNobodyOut(List.of(Look.NARROW_DARK, Look.WIDE));
        window.page().navigate("/retrospective?by=productArea");
        assertThat(window.page().locator("p-yes-share canvas")).isVisible();
        window.keepsNobodyOut(Look.UNLIKE);
        windows.as("sales")
            .post("/api/negotiations/" + id + "/withdrawal", "{\"reason\":\"%s\"}".formatted(WORD))
            .expect(200);
    }

    @Test
    void anAddressThatIsNobodysLeadsBack(Windows windows) {
        Page page = windows.unsigned(Look.WIDE);
        assertThat(page.navigate("/negotiation/none").status()).isEqualTo(404);
        Windows.signedIn(page, "product", "/negotiation/none");
        assertThat(page.getByText("There is no such page")).isVisible();
        page.getByText("Back to the board").click();
        assertThat(page.getByText("Waits for you", new Page.GetByTextOptions().setExact(true))).isVisible();
    }

}
