package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Draws the pictures of the documentation: {@code -Dparley.screenshots=true}. */
@InBrowser
@EnabledIfSystemProperty(named = "parley.screenshots", matches = "true")
class ScreenshotTests {

    private static final Path FOLDER = Path.of(System.getProperty("parley.root", ".."), "docs", "screenshots");

    private static final String FACTOR = "Second factor by text message";

    @Test
    void ofSigningIn(Windows windows) throws Exception {
        Page page = windows.unsigned(Look.WIDE);
        page.navigate("/");
        assertThat(page.getByText("Approves erasures")).isVisible();
        draw(page, "sign-in");
    }

    @Test
    void ofTheBoard(Windows windows) throws Exception {
        Page page = windows.of("product", "/");
        assertThat(page.getByText(FACTOR).last()).isVisible();
        draw(page, "board");
        Page narrow = windows.of("sales", "/", Look.NARROW_DARK);
        assertThat(narrow.getByText(FACTOR).last()).isVisible();
        draw(narrow, "board-narrow-dark");
    }

    @Test
    void ofRaising(Windows windows) throws Exception {
        Page page = windows.of("sales", "/negotiations/new");
        page.getByLabel("In a few words").fill("Export to Excel keeps the order");
        page.getByLabel("The problem, in the customer’s words")
            .fill("The buyer at Acme sorts 300 rows by hand every Monday.");
        page.locator("textarea[name=ask]").fill("Keep the order of the list in the export.");
        page.getByLabel("Reason 1").selectOption("Y02");
        assertThat(page.getByText("The Excel export keeps the filters")).isVisible();
        draw(page, "raise");
    }

    @Test
    void ofANegotiation(Windows windows) throws Exception {
        String address = Samples.address(windows, FACTOR);
        Page page = windows.of("product", address);
        assertThat(page.locator("p-history ol")).isVisible();
        draw(page, "negotiation");
        Page dark = windows.of("sales", address, Look.WIDE_DARK);
        assertThat(dark.locator("p-history ol")).isVisible();
        draw(dark, "negotiation-dark");
    }

    @Test
    void ofDeciding(Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "Photos of damaged pallets"));
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Decide").setExact(true)).click();
        page.getByLabel("Accepted as asked").check();
        page.getByLabel("Rationale").fill("Half of the claims against carriers fail for want of a picture.");
        draw(page, "decide");
    }

    private static void draw(Page page, String name) throws IOException {
        page.evaluate("document.fonts.ready");
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file));
        assertThat(Files.size(file)).as("a picture of %s", name).isBetween(10_000L, 400_000L);
    }

}
