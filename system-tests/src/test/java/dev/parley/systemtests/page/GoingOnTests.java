package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one has said has the focus once it is shown, unless one has gone on meanwhile.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoingOnTests {

    private ParleyHere parley;

    private String negotiation;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder, "--parley.samples=false");
        negotiation = id("sales", "/api/negotiations", "negotiationId", """
                {"title":"Weigh once","problem":"Each pallet is weighed twice","ask":"Weigh it once",
                 "demands":[{"account":"Acme"}],"claims":[{"code":"G03"}]}
                """);
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void afterAComment(Windows windows) throws Exception {
        String path = "/negotiations/" + negotiation;
        Window window = at(windows, path);
        window.page().locator(".talk").getByText("Comment", new GetByTextOptions().setExact(true)).click();
        window.field("What you want to say").fill("We weigh each twice");
        Locator comment = window.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Comment").setExact(true));
        goesOn(window, "**/api" + path + "/history", comment, window.button("Add an account"));
    }

    @Test
    void afterAFinding(Windows windows) throws Exception {
        String meeting = id("facilitator", "/api/retrospectives", "id",
                "{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}");
        for (String side : new String[] { "sales", "product" }) {
            parley.as(side).post("/api/retrospectives/" + meeting + "/participants", "{}").expect(200);
        }
        Window window = at(windows, "/retrospective?meeting=" + meeting);
        window.unfold("Note a finding");
        window.field("What was found").fill("Nobody asked why");
        goesOn(window, "**/api/retrospectives/" + meeting, window.button("Note it"),
                window.page().locator("p-meeting a.button").first());
    }

    private static void goesOn(Window window, String shown, Locator say, Locator next) {
        Late late = Late.on(window.page(), shown);
        say.click();
        late.awaitHeld();
        next.focus();
        late.arrive();
        assertThat(next).isFocused();
    }

    private Window at(Windows windows, String path) {
        return new Window(Windows.signedIn(windows.apart(parley), "sales", path));
    }

    private String id(String login, String path, String member, String body) throws Exception {
        return parley.as(login).post(path, body).expect(201).json().get(member).asString();
    }

}
