package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What one is at stays under one's hands when others add to what is shown. */
@InBrowser
class StayingRowsTests {

    private static final String REQUEST = """
            {"title":"%s","problem":"Rows move under the hand","ask":"Let them stay",
             "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
            """;

    @Test
    void anEntryOfTheHistoryKeepsTheFocusWhenAnotherComes(Windows windows) throws Exception {
        JsonNode raised = windows.as("sales")
            .post("/api/negotiations", REQUEST.formatted("History stays"))
            .expect(201)
            .json();
        String path = "/negotiations/" + raised.get("id").asString();
        Page page = Window.of(windows, "sales", path).page();
        Locator correct = page.getByRole(AriaRole.BUTTON,
                new Page.GetByRoleOptions().setName("Correct entry " + (raised.get("position").asLong() - 1))
                    .setExact(true));
        correct.focus();
        assertThat(correct).isFocused();
        windows.as("product").post("/api" + path + "/effort", "{\"personDays\":3}").expect(200);
        assertThat(page.locator("p-history").getByText("estimated the effort")).isVisible();
        assertThat(correct).isFocused();
    }

    @Test
    void aRowOfTheBoardKeepsTheFocusWhenAnotherComes(Windows windows) throws Exception {
        Api sales = windows.as("sales");
        sales.post("/api/negotiations", REQUEST.formatted("Board stays")).expect(201);
        Page page = Window.of(windows, "sales2", "/").page();
        Locator row = page.locator("[role=row] a", new Page.LocatorOptions().setHasText("Board stays"));
        row.focus();
        sales.post("/api/negotiations", REQUEST.formatted("Board moves")).expect(201);
        assertThat(page.locator("[role=row] a", new Page.LocatorOptions().setHasText("Board moves"))).isVisible();
        assertThat(row).isFocused();
    }

}
