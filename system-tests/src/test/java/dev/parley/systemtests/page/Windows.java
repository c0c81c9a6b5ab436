package dev.parley.systemtests.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.systemtests.Api;
import dev.parley.systemtests.Parley;
import dev.parley.systemtests.ParleyProcess;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The windows of one test, each with a session of its own. Once they are closed, nothing
 * may have gone wrong in any of them, and nothing been asked of another host.
 */
final class Windows {

    private static final int PATIENCE_MILLIS = 30_000;

    private final OpenBrowser open;

    private final List<Page> pages = new ArrayList<>();

    private final List<BrowserContext> profiles = new ArrayList<>();

    private final List<String> faults = new ArrayList<>();

    Windows(OpenBrowser open) {
        this.open = open;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    ParleyProcess parley() {
        return open.parley();
    }

    Api as(String login) {
        return parley().as(login);
    }

    /** A window in which nobody is signed in. */
    Page unsigned(Look look) {
        BrowserContext profile = open.profile(look, "nobody");
        profile.clearCookies();
        return in(profile, parley().address());
    }

    /** A window that shares nothing with any other, in which nobody is signed in. */
    Page apart(Parley parley) {
        return apart(parley.address());
    }

    /** The same at this address. */
    Page apart(String address) {
        BrowserContext profile = open.newProfile(address, Look.WIDE);
        profiles.add(profile);
        return in(profile, address);
    }

    private Page in(BrowserContext profile, String address) {
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        Page page = profile.newPage();
        pages.add(page);
        watch(page, URI.create(address));
        return page;
    }

    /** A window in which somebody is signed in, at an address. */
    Page of(String login, String address) {
        return of(login, address, Look.WIDE);
    }

    Page of(String login, String address, Look look) {
        return signedIn(in(open.profile(look, login), parley().address()), login, address);
    }

    /** The same window once somebody has signed in, as in a demo: by a name. */
    static Page signedIn(Page page, String login, String address) {
        page.context().clearCookies();
        APIResponse session = page.context()
            .request()
            .post("/api/session", RequestOptions.create().setData(Map.of("login", login)));
        assertThat(session.status()).as("signing in as %s", login).isEqualTo(204);
        page.navigate(address);
        return page;
    }

    /** The next test has the same profile, and none of the drafts of this one. */
    private static void forget(Page page) {
        if (!page.isClosed() && page.url().startsWith("http")) {
            page.evaluate("localStorage.clear()");
        }
    }

    private void watch(Page page, URI home) {
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(message.text());
            }
        });
        page.onRequest(request -> {
            URI asked = URI.create(request.url());
            // One may go elsewhere, to an identity provider; what the page is made of
            // comes from here.
            if (asked.getPort() != home.getPort() && asked.getScheme().startsWith("http")
                    && !request.isNavigationRequest()) {
                faults.add("asked of another host: " + asked);
            }
        });
    }

    /** What each window that is open shows, as a screen reader would tell it. */
    String shown() {
        return pages.stream()
            .filter(page -> !page.isClosed())
            .map(page -> page.url() + "\n" + page.locator("body").ariaSnapshot())
            .collect(Collectors.joining("\n\n"));
    }

    void closeAll() {
        pages.forEach(Windows::forget);
        pages.forEach(Page::close);
        profiles.forEach(BrowserContext::close);
        assertThat(faults).as("what went wrong in the windows").isEmpty();
    }

}
