package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Going back, closing what is open, and where the focus goes. */
@InBrowser
class BackTests {

    @Test
    void bringsBackTheFiltersOneByOneAndWhereOneWas(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        Page page = window.page();
        Locator count = page.getByText(Pattern.compile("^\\d+ shown$"));
        assertThat(page.getByRole(AriaRole.HEADING).getByText("Ended otherwise")).isVisible();
        String all = count.textContent();
        window.choice("Decision").selectOption("DECLINED");
        assertThat(page).hasURL(windows.parley().address() + "/?decision=DECLINED");
        window.choice("Segment").selectOption("SMB");
        page.goBack();
        assertThat(window.choice("Segment")).hasValue("");
        assertThat(window.choice("Decision")).hasValue("DECLINED");
        page.goBack();
        assertThat(window.choice("Decision")).hasValue("");
        assertThat(count).hasText(all);

        page.getByRole(AriaRole.HEADING).getByText("Ended otherwise").scrollIntoViewIfNeeded();
        int scrolled = scrolled(page);
        assertThat(scrolled).isGreaterThan(200);
        page.locator("[role=row] a").last().click();
        assertThat(page.locator("p-history ol")).isVisible();
        page.goBack();
        assertThat(count).hasText(all);
        await().untilAsserted(() -> assertThat(scrolled(page)).isCloseTo(scrolled, Offset.offset(2)));
    }

    @Test
    void aMenuClosesOnEscAndOutsideAndWhatOneSaidHasTheFocus(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", Samples.address(windows, "Read damaged bar codes"));
        Page page = window.page();
        Locator more = page.locator("p-menu [popovertarget]");
        Locator choice = window.button("Revise the request");
        more.click();
        assertThat(choice).isVisible();
        page.keyboard().press("Escape");
        assertThat(choice).isHidden();
        assertThat(more).isFocused();
        more.click();
        choice.focus();
        page.keyboard().press("Escape");
        assertThat(choice).isHidden();
        assertThat(more).isFocused();
        more.click();
        page.getByRole(AriaRole.HEADING).first().click();
        assertThat(choice).isHidden();

        window.button("Give a reason").click();
        page.getByRole(AriaRole.DIALOG).getByLabel("Reason").selectOption("Y08");
        page.getByLabel("What it means here").fill("Every warehouse that we asked.");
        window.button("Give the reason").click();
        Locator said = page.locator("li.item", new Page.LocatorOptions().setHasText("Every warehouse that we asked."));
        assertThat(said).isFocused();
        assertThat(said).isInViewport();
    }

    /** Whoever types a search and goes on at once has left it behind. */
    @Test
    void aSearchStaysBehindWithTheBoard(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        Page page = window.page();
        page.locator("p-filters input[type=search]").waitFor();
        page.evaluate("""
                () => {
                  const search = document.querySelector('p-shell').shadowRoot.querySelector('p-board-page')
                    .shadowRoot.querySelector('p-filters').shadowRoot.querySelector('input[type=search]');
                  search.value = 'labels';
                  search.dispatchEvent(new Event('input', { bubbles: true }));
                  document.querySelector('p-shell').shadowRoot.querySelector('nav a[href="/negotiations/new"]').click();
                }""");
        assertThat(window.button("Raise the request")).isVisible();
        page.waitForTimeout(500);
        assertThat(page).hasURL(windows.parley().address() + "/negotiations/new");
    }

    private static int scrolled(Page page) {
        return ((Number) page.evaluate("Math.round(scrollY)")).intValue();
    }

}
