package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Many tabs of one browser. */
@InBrowser
class ManyTabsTests {

    /** More than a browser opens connections to one host. */
    private static final int TABS = 20;

    private static final String REQUEST = """
            {"title":"Seen in every tab","problem":"Twenty tabs are open","ask":"Show it in each",
             "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
            """;

    private static final String HIDE = """
            hidden => {
              Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
              document.dispatchEvent(new Event('visibilitychange'));
            }""";

    @Test
    void shareOneStreamAndHiddenOnesHaveNone(Windows windows) throws Exception {
        Page first = windows.apart(windows.parley());
        Set<Request> streams = streamsOf(first.context());
        Windows.signedIn(first, "product", "/");
        List<Page> tabs = new ArrayList<>(List.of(first));
        while (tabs.size() < TABS) {
            tabs.add(tab(first.context(), "/policy-of-none"));
        }
        Page last = tab(first.context(), "/");
        assertThat(last.getByText("Waits for you", new Page.GetByTextOptions().setExact(true))).isVisible();
        assertThat(streams).hasSize(1);

        String id = windows.as("sales").post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        assertThat(first.getByText("Seen in every tab").last()).isVisible();
        assertThat(last.getByText("Seen in every tab").last()).isVisible();

        first.evaluate(HIDE, true);
        tabs.forEach(tab -> tab.evaluate(HIDE, true));
        await().untilAsserted(() -> assertThat(streams(last, streams)).hasSize(1));
        last.evaluate(HIDE, true);
        await().untilAsserted(() -> assertThat(streams(last, streams)).isEmpty());
        windows.as("sales").post("/api/negotiations/" + id + "/withdrawal", "{}").expect(200);
        last.evaluate(HIDE, false);
        assertThat(last.locator("[role=row]", new Page.LocatorOptions().setHasText("Seen in every tab"))
            .getByText("Withdrawn")).isVisible();
        tabs.stream().skip(1).forEach(Page::close);
        last.close();
    }

    /** A new tab is signed in. */
    private static Page tab(BrowserContext context, String address) {
        Page tab = context.newPage();
        tab.navigate(address);
        return tab;
    }

    private static Set<Request> streamsOf(BrowserContext context) {
        Set<Request> open = ConcurrentHashMap.newKeySet();
        context.onRequest(request -> {
            if (request.url().endsWith("/api/events")) {
                open.add(request);
            }
        });
        context.onRequestFinished(open::remove);
        context.onRequestFailed(open::remove);
        return open;
    }

    /** Playwright tells of requests while it is asked for something. */
    private static Set<Request> streams(Page page, Set<Request> open) {
        page.evaluate("1");
        return open;
    }

}
