package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * An address that was cut off, or written by hand. Each test fails if a script of the
 * page does.
 */
@InBrowser
class MalformedAddressTests {

    @Test
    void aDayThatThereIsNotIsSaidAsItStandsAndRefused(Windows windows) {
        Page page = windows.of("sales", "/?from=2026-13-45&to=then");
        assertThat(page.getByText("from must be a day such as 2026-03-31")).isVisible();
        assertThat(page.getByText("Raised 2026-13-45 – then")).isVisible();
        page.navigate("/retrospective?from=2026-13-45");
        assertThat(page.locator("p-yes-share").getByRole(AriaRole.ALERT))
            .hasText("from must be a day such as 2026-03-31");
    }

    @Test
    void aPositionThatThereIsNotIsRefused(Windows windows) {
        Page page = windows.of("sales", "/retrospective?asOf=then");
        assertThat(page.locator("p-changes [role=alert]")).containsText("asOf is not an instant");
        assertThat(page.locator("p-changes").getByText("Reckoning…")).hasCount(0);
    }

    @Test
    void aRetrospectiveThatThereIsNotIsAskedForByItsWholeName(Windows windows) {
        Page page = windows.of("sales", "/retrospective?meeting=../me");
        assertThat(page.locator("p-meeting").getByText("This did not work")).isVisible();
    }

    @Test
    void columnsAndOrdersThatThereAreNotArePassedOver(Windows windows) {
        Page page = windows.of("sales", "/?columns=constructor,age&sort=toString");
        assertThat(page.getByText("Second factor by text message").last()).isVisible();
        page.navigate("/?figure=constructor&decision=constructor");
        assertThat(page.getByText("Counted as constructor")).isVisible();
        assertThat(page.getByText("decision is one of ACCEPTED, ")).isVisible();
    }

}
