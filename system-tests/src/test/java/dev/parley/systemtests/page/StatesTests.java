package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is shown when there is nothing to show, or not for this caller, or not now. */
@InBrowser
class StatesTests {

    private static final String TITLE = "Second factor by text message";

    @Test
    void aSearchThatFindsNothingSaysSoAndIsCleared(Windows windows) {
        Page page = windows.of("product", "/?q=xylophone");
        assertThat(page.getByText("Nothing matches")).isVisible();
        button(page, "Clear the filters").click();
        assertThat(page.getByText(TITLE).last()).isVisible();
        assertThat(page).hasURL(windows.parley().address() + "/");
    }

    @Test
    void aFilterStandsInTheAddressAndSurvivesAReload(Windows windows) throws Exception {
        String shown = windows.as("product").get("/api/negotiations?decision=DEFERRED").json().get("items").size()
                + " shown";
        Page page = windows.of("product", "/");
        new Window(page).choice("Decision").selectOption("DEFERRED");
        assertThat(page.getByText(shown)).isVisible();
        assertThat(page).hasURL(windows.parley().address() + "/?decision=DEFERRED");
        page.reload();
        assertThat(page.getByText(shown)).isVisible();
    }

    @Test
    void anErrorIsSaidAndAnotherTryHelps(Windows windows) {
        Page page = windows.unsigned(Look.WIDE);
        page.route("**/api/negotiations?**",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(503)
                    .setContentType("application/problem+json")
                    .setBody("{\"rule\":\"store-unavailable\",\"title\":\"Away\",\"detail\":\"The store is away.\"}")));
        Windows.signedIn(page, "product", "/");
        assertThat(page.getByText("The store is away.")).isVisible();
        page.unroute("**/api/negotiations?**");
        button(page, "Try again").click();
        assertThat(page.getByText(TITLE).last()).isVisible();
    }

    @Test
    void aLostConnectionIsSaidAndWhatOneSeesStays(Windows windows) throws Exception {
        Page page = Windows.signedIn(windows.apart(windows.parley()), "product", Samples.address(windows, TITLE));
        assertThat(page.locator("p-history ol")).isVisible();
        page.context().setOffline(true);
        Locator lost = page.getByText("The connection is gone.");
        assertThat(lost).isVisible();
        assertThat(heading(page, TITLE)).isVisible();
        page.context().setOffline(false);
        assertThat(lost).isHidden();
    }

    @Test
    void withoutAConnectionAPageSaysSoUntilThereIsOne(Windows windows) {
        Page page = Windows.signedIn(windows.apart(windows.parley()), "product", "/");
        assertThat(page.getByText(TITLE).last()).isVisible();
        page.context().setOffline(true);
        new Window(page).choice("Segment").selectOption("SMB");
        assertThat(page.getByText("No answer from Parley").first()).isVisible();
        page.context().setOffline(false);
        assertThat(page.getByText("Connector for OTTO Market")).isVisible();
    }

    @Test
    void whatFailsWithoutAPlaceToSayItIsSaid(Windows windows) {
        Page page = Windows.signedIn(windows.apart(windows.parley()), "product", "/");
        assertThat(page.getByText(TITLE).last()).isVisible();
        page.route("**/api/session", Route::abort);
        button(page, "Sign out").click();
        assertThat(page.locator("p-notices").getByText("No answer from Parley")).isVisible();
        assertThat(button(page, "Sign out")).isVisible();
    }

    @Test
    void whoeverCannotBeAskedForStaysSignedIn(Windows windows) {
        Page page = Windows.signedIn(windows.apart(windows.parley()), "product", "/");
        Page other = page.context().newPage();
        other.navigate("/");
        assertThat(other.getByText(TITLE).last()).isVisible();
        List<Route> asked = new ArrayList<>();
        other.route("**/api/me", route -> {
            route.fulfill(new Route.FulfillOptions().setStatus(503));
            asked.add(route);
        });
        assertThat(page.getByText(TITLE).last()).isVisible();
        button(page, "product2").click();
        other.waitForCondition(() -> !asked.isEmpty());
        other.waitForTimeout(500);
        assertThat(other.getByText(TITLE).last()).isVisible();
        other.close();
    }

    @Test
    void aFigureThatCouldNotBeLoadedLoadsByItself(Windows windows) {
        Page page = Windows.signedIn(windows.apart(windows.parley()), "product", "/retrospective");
        Locator figure = page.locator("p-balance");
        assertThat(figure.getByText("restatements confirmed")).isVisible();
        page.getByText("Other days and filters").click();
        page.context().setOffline(true);
        page.getByLabel("Segment").selectOption("SMB");
        assertThat(figure.getByRole(AriaRole.ALERT)).isVisible();
        page.context().setOffline(false);
        assertThat(figure.getByRole(AriaRole.ALERT)).isHidden();
        assertThat(figure.getByText("restatements confirmed")).isVisible();
    }

    @Test
    void raisingIsNotForAnAuditorAndTheOtherSideIsOneClickAway(Windows windows) {
        Page page = windows.of("auditor", "/negotiations/new");
        assertThat(page.getByText("Not for your role")).isVisible();
        button(page, "sales").click();
        assertThat(heading(page, "Raise a request")).isVisible();
        assertThat(page.getByLabel("In a few words")).isVisible();
    }

    @Test
    void proseIsHiddenFromWhoMayNotReadIt(Windows windows) {
        Page page = windows.of("legal", "/");
        assertThat(page.getByText("Not to be read in your role").first()).isVisible();
    }

    @Test
    void anAddressOfNoNegotiationSaysSo(Windows windows) {
        Page page = windows.of("product", "/negotiations/01a20960-0000-7000-8000-000000000000");
        assertThat(page.getByText("There is no such negotiation")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true));
    }

}
