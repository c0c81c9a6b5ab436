package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What a word of the domain means, where it stands and all together. */
@InBrowser
class GlossaryTests {

    private static final String FACTOR = "Second factor by text message";

    private static final String CONCEDED = "The side that gave the reason found that it does not carry, and let it go.";

    @Test
    void aWordSaysByTheKeyboardWhatItMeansAndNothingMoves(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", Samples.address(windows, FACTOR));
        Page page = window.page();
        Locator word = page.locator("p-term[of=CONCEDED] button.term");
        Locator history = page.locator("p-history");
        word.focus();
        double before = history.boundingBox().y;
        page.keyboard().press("Enter");
        assertThat(page.getByText(CONCEDED)).isVisible();
        assertThat(word).hasAccessibleDescription(CONCEDED);
        assertThat(history.boundingBox().y).isEqualTo(before);
        window.keepsNobodyOut();
        page.keyboard().press("Escape");
        assertThat(page.getByText(CONCEDED)).hasCount(0);
        assertThat(word).isFocused();
    }

    @Test
    void fromOneWordOneComesToAllOfThem(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", Samples.address(windows, FACTOR));
        Page page = window.page();
        Keyboard keyboard = page.keyboard();
        page.locator("p-term[of=CONCEDED] button.term").press("Enter");
        window.button("All words").press("Enter");
        assertThat(page.locator("p-glossary dt").filter(new Locator.FilterOptions().setHasText("Conceded")))
            .isFocused();
        window.keepsNobodyOut(Look.UNLIKE);
        keyboard.press("Escape");
        assertThat(page.locator("p-glossary")).hasCount(0);
        keyboard.press("Control+k");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Find or do")).fill("What the words");
        keyboard.press("Enter");
        assertThat(heading(page, "What the words mean")).isVisible();
    }

    @Test
    void eachWayToDecideHasItsMeaningBesideIt(Windows windows) throws Exception {
        Window window = Window.of(windows, "product", Samples.address(windows, "Photos of damaged pallets"));
        window.button("Decide").click();
        window.button("What is meant by “Deferred”?").press("Enter");
        window.sees("Neither yes nor no");
        window.page().keyboard().press("Escape");
        assertThat(heading(window.page(), "Decide")).isVisible();
        window.keepsNobodyOut(Look.UNLIKE);
    }

    @Test
    void whatTheBoardIsFilteredByHasItsMeaningBesideIt(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", "/");
        assertThat(window.button("What is meant by “Deferred”?")).hasCount(0);
        window.choice("Decision").selectOption("DEFERRED");
        window.button("What is meant by “Deferred”?").press("Enter");
        window.sees("Neither yes nor no");
        window.keepsNobodyOut();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

}
