package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WCAG 2.2 AA as far as axe-core can tell, in light and dark, narrow and wide. */
@InBrowser
class AccessibilityTests {

    private static final String FACTOR = "Second factor by text message";

    @Test
    void signingInIsForEverybody(Windows windows) {
        Window window = new Window(windows.unsigned(Look.WIDE));
        window.page().navigate("/");
        isHeaded(window, "Argue from the customer’s problem");
        window.keepsNobodyOut(Look.EVERY);
    }

    @Test
    void theBoardIsForEverybody(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        assertThat(window.page().getByText(FACTOR).last()).isVisible();
        isHeaded(window, "Board");
        window.keepsNobodyOut(Look.EVERY);
    }

    @Test
    void raisingIsForEverybody(Windows windows) {
        Window window = Window.of(windows, "sales", "/negotiations/new");
        window.field("Reason 1").selectOption("Y02");
        isHeaded(window, "Raise a request");
        window.keepsNobodyOut(Look.EVERY);
    }

    @Test
    void aNegotiationIsForEverybody(Windows windows) throws Exception {
        Window window = Window.of(windows, "product", Samples.address(windows, FACTOR));
        assertThat(window.page().locator("p-history ol")).isVisible();
        isHeaded(window, FACTOR);
        window.keepsNobodyOut(Look.EVERY);
    }

    @Test
    void decidingIsForEverybody(Windows windows) throws Exception {
        Window window = Window.of(windows, "product", Samples.address(windows, "A forecast of what will run out"));
        window.button("Decide").click();
        window.field("Declined").check();
        isHeaded(window, "Decide");
        window.keepsNobodyOut(Look.EVERY);
    }

    @Test
    void whatIsChosenIsSeenInTheColoursOfOnesOwn(Windows windows) {
        Page page = windows.of("product", "/retrospective");
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        for (String chosen : List.of("nav a[aria-current]", "p-people button[aria-pressed=true]",
                "p-retrospective-page button[aria-pressed=true]")) {
            assertThat(page.locator(chosen).first()).hasCSS("text-decoration-line", "underline");
        }
        assertThat(page.locator("nav a:not([aria-current])").first()).hasCSS("text-decoration-line", "none");
    }

    private static void isHeaded(Window window, String heading) {
        assertThat(window.page().getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(heading)).first())
            .isVisible();
    }

}
