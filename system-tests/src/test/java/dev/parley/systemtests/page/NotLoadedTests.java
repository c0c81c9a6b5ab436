package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.RouteOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one sees when a file that the whole page needs does not come. */
@InBrowser
class NotLoadedTests {

    private static final String TITLE = "Second factor by text message";

    /** The page's files that came over the network. */
    private static final String FETCHED = """
            performance.getEntriesByType('resource').filter(({ name, transferSize }) => name.includes('/app/') && transferSize > 0)
              .map(({ name }) => name)""";

    private static final long LONGER_THAN_ANY_PAUSE = 600_000;

    @ParameterizedTest
    @ValueSource(strings = { "texts/en.js", "router.js", "shell.js", "session.js" })
    void isSaidInBothLanguagesAndLoadsByItself(String file, Windows windows) {
        Page page = windows.apart(windows.parley());
        page.clock().install();
        page.route("**/app/*/" + file, route -> route.fulfill(new FulfillOptions().setStatus(429)),
                new RouteOptions().setTimes(1));
        Windows.signedIn(page, "product", "/");
        assertThat(page.getByText("Parley’s page could not be loaded.")).isVisible();
        assertThat(page.getByText("Die Seite von Parley konnte nicht geladen werden.")).isVisible();
        page.clock().fastForward(LONGER_THAN_ANY_PAUSE);
        assertThat(page.getByText(TITLE).last()).isVisible();
        assertThat(page.getByText("could not be loaded")).hasCount(0);
    }

    @Test
    void isTriedAgainWhenOneWants(Windows windows) {
        Page page = windows.apart(windows.parley());
        page.clock().install();
        page.route("**/app/*/router.js", Route::abort, new RouteOptions().setTimes(1));
        Windows.signedIn(page, "product", "/?q=factor");
        again(page).click();
        assertThat(page.getByText(TITLE).last()).isVisible();
        assertThat(page).hasURL(windows.parley().address() + "/?q=factor");
    }

    @Test
    void isTriedAFewTimesAndNotForEver(Windows windows) {
        Page page = windows.apart(windows.parley());
        page.clock().install();
        AtomicInteger tries = new AtomicInteger();
        page.route("**/app/*/router.js", route -> {
            tries.incrementAndGet();
            route.abort();
        });
        Windows.signedIn(page, "product", "/");
        for (int i = 0; i < 8; i++) {
            assertThat(again(page)).isVisible();
            page.clock().fastForward(LONGER_THAN_ANY_PAUSE);
            page.waitForTimeout(500);
        }
        assertThat(tries).hasValue(6);
        page.unroute("**/app/*/router.js");
        again(page).click();
        assertThat(page.getByText(TITLE).last()).isVisible();
    }

    /** Nobody is there who could try again by itself. */
    @Test
    void isSaidThoughNoScriptComes(Windows windows) {
        Page page = windows.apart(windows.parley());
        page.route("**/app/*/*.js", Route::abort);
        Windows.signedIn(page, "product", "/");
        assertThat(again(page)).isVisible();
        page.unroute("**/app/*/*.js");
        again(page).click();
        assertThat(page.getByText(TITLE).last()).isVisible();
    }

    /** Since the page was opened, a newer Parley came, which has its files elsewhere. */
    @Test
    void aPageOfAVersionThatIsGoneIsLoadedAnew(Windows windows) {
        Page page = windows.apart(windows.parley());
        Windows.signedIn(page, "product", "/");
        AtomicBoolean isGone = new AtomicBoolean(true);
        page.onRequest(request -> isGone.compareAndSet(true, !request.isNavigationRequest()));
        page.route("**/app/**", route -> {
            if (isGone.get()) {
                route.fulfill(new FulfillOptions().setStatus(404));
            }
            else {
                route.resume();
            }
        });
        page.locator("header nav").getByText("Retrospective").click();
        assertThat(
                page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Retrospective").setExact(true)))
            .isVisible();
        assertThat(page.getByText("could not be loaded")).hasCount(0);
    }

    /** Nor does one wait for what a browser has. */
    @Test
    void whatABrowserHasIsNotAskedForAgain(Windows windows) {
        Page page = windows.apart(windows.parley());
        Windows.signedIn(page, "product", "/");
        assertThat(page.getByText(TITLE).last()).isVisible();
        page.reload();
        assertThat(page.getByText(TITLE).last()).isVisible();
        assertThat((List<?>) page.evaluate(FETCHED)).isEmpty();
    }

    private static Locator again(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Try again"));
    }

}
