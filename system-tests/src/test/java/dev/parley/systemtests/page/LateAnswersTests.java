package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * What is shown after two have recorded something and the answer from before the second
 * comes last: both.
 */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateAnswersTests {

    private ParleyHere parley;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder, "--parley.samples=false");
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void ofANegotiation(Windows windows) throws Exception {
        String path = "/negotiations/" + raise().get("negotiationId").asString();
        Page page = at(windows, "sales", path);
        assertThat(page.locator("p-history li")).hasCount(3);
        showsBoth(page, "/api" + path, page.locator(".comment"),
                () -> post("product", "/api" + path + "/comments", "{\"text\":\"Nine of ten weigh twice\"}"));
    }

    @Test
    void ofTheInbox(Windows windows) throws Exception {
        raise();
        Page page = at(windows, "product", "/");
        countsBoth(page, "/api/waiting*", page.locator("p-waiting [role=status]"),
                read("product", "/api/waiting", "/total"));
    }

    @Test
    void ofTheErasures(Windows windows) throws Exception {
        raise();
        Page page = at(windows, "privacy", "/erasure");
        assertThat(page.getByText("Nothing is held.")).isVisible();
        showsBoth(page, "/api/erasures", page.locator("[aria-label='Waits for approval'] > li"), () -> post("privacy",
                "/api/erasures", "{\"subject\":{\"account\":\"Acme\"},\"reason\":\"They asked for it\"}"));
    }

    @Test
    void ofTheRetrospectives(Windows windows) throws Exception {
        raise();
        Page page = at(windows, "facilitator", "/retrospective");
        assertThat(page.locator("p-meetings")).isVisible();
        showsBoth(page, "/api/retrospectives", page.locator("p-meetings nav a"),
                () -> post("facilitator", "/api/retrospectives", "{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}"));
    }

    @Test
    void ofWhatHasChanged(Windows windows) throws Exception {
        raise();
        Page page = at(windows, "sales", "/retrospective");
        countsBoth(page, "/api/analytics/changes*", page.locator("p-changes .counts dd").first(),
                read("sales", "/api/analytics/changes", "/happened/raised"));
    }

    /** The number is of requests, of which two more are raised. */
    private void countsBoth(Page page, String address, Locator number, int before) throws Exception {
        assertThat(number).hasText(Integer.toString(before));
        Late late = Late.on(page, "**" + address);
        raise();
        late.awaitHeld();
        raise();
        String both = Integer.toString(before + 2);
        assertThat(number).hasText(both);
        late.arrive();
        assertThat(number.textContent()).isEqualTo(both);
    }

    private static void showsBoth(Page page, String address, Locator rows, Callable<?> recorded) throws Exception {
        Late late = Late.on(page, "**" + address);
        recorded.call();
        late.awaitHeld();
        recorded.call();
        assertThat(rows).hasCount(2);
        late.arrive();
        assertThat(rows.count()).isEqualTo(2);
    }

    private Page at(Windows windows, String login, String path) {
        return Windows.signedIn(windows.apart(parley), login, path);
    }

    private JsonNode raise() throws Exception {
        return post("sales", "/api/negotiations", """
                {"title":"Weigh once","problem":"Each pallet is weighed twice","ask":"Weigh it once",
                 "demands":[{"account":"Acme"}],"claims":[{"code":"G03"}]}
                """);
    }

    private int read(String login, String path, String member) throws Exception {
        return parley.as(login).get(path).expect(200).json().at(member).asInt();
    }

    private JsonNode post(String login, String path, String body) throws Exception {
        return parley.as(login).post(path, body).expect(201).json();
    }

}
