package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No data, and then one row. */
@InBrowser
class FewRowsTests {

    private static final String REQUEST = """
            {"title":"Weigh once","problem":"Each pallet is weighed twice.","ask":"Weigh it once.",
             "salesTeam":"North","productArea":"Scales","segment":"SMB","demands":[{"account":"Acme"}],
             "claims":[{"code":"G03","statement":"Nine of ten."}]}
            """;

    @TempDir
    Path folder;

    @Test
    void areShownAsWhatTheyAre(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            Page page = Windows.signedIn(windows.apart(parley), "sales", "/retrospective");
            Window window = new Window(page);
            window.sees("Nothing to look back at yet");
            assertThat(page.getByText("Raise a request", new Page.GetByTextOptions().setExact(true))).isVisible();
            window.keepsNobodyOut(Look.UNLIKE);
            Page auditor = Windows.signedIn(windows.apart(parley), "auditor", "/audit");
            assertThat(auditor.getByText("Nothing has been recorded yet.")).isVisible();
            parley.as("facilitator")
                .post("/api/retrospectives", "{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}")
                .expect(201);
            window.sees("0 findings, 0 actions");
            window.sees("Nothing to look back at yet");

            Late late = Late.on(page, "**/api/analytics/decisions*");
            parley.as("sales").post("/api/negotiations", REQUEST).expect(201);
            late.awaitHeld();
            window.keepsNobodyOut(Look.UNLIKE);
            late.arrive();
            assertThat(page.locator("p-yes-share .headline").first())
                .hasText("1 raised: 0 yes, 0 no, 0 later, 1 open, 0 ended otherwise.");
            window.sees("So far 1 request was raised");
            window.keepsNobodyOut(Look.UNLIKE);
            page.navigate("/");
            assertThat(page.getByText("1 shown")).isVisible();
            assertThat(page.getByText("Weigh once").last()).isVisible();
            auditor.reload();
            assertThat(auditor.locator(".log li").nth(1)).containsText("Request raised");
            page.close();
            auditor.close();
        }
    }

}
