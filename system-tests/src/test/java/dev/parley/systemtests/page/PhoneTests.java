package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a phone the frame is one line, and everything of it is in one menu. */
@InBrowser
class PhoneTests {

    /** Elements of the frame that scroll sideways. */
    private static final String SCROLLING = """
            () => {
              const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...one.shadowRoot ? all(one.shadowRoot) : []]);
              const header = document.querySelector('p-shell').shadowRoot.querySelector('header');
              return all(header).filter((one) => one.scrollWidth > one.clientWidth && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX))
                .map((one) => one.className);
            }""";

    @ParameterizedTest
    @ValueSource(strings = { "/", "/retrospective", "/import", "/erasure", "/account" })
    void theFrameIsOneLineAndNothingScrollsSideways(String address, Windows windows) {
        Page page = windows.of("facilitator", address, Look.NARROW_DARK);
        assertThat(page.locator("main h1").first()).isVisible();
        assertThat(page.locator("header").first().boundingBox().height).isLessThan(64);
        menu(page).click();
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Pages"))).isVisible();
        assertThat((List<?>) page.evaluate(Window.BEYOND)).isEmpty();
        assertThat((List<?>) page.evaluate(SCROLLING)).isEmpty();
    }

    @Test
    void whatAButtonOpensIsWithinTheWindow(Windows windows) {
        Page page = windows.of("facilitator", "/", Look.NARROW_DARK);
        for (String label : List.of("Views", "Columns", "Dates", "At stake", "Elsewhere")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true)).click();
            assertThat(page.locator("p-menu :popover-open")).isVisible();
            assertThat((List<?>) page.evaluate(Window.BEYOND)).as(label).isEmpty();
            page.keyboard().press("Escape");
        }
    }

    @Test
    void aPageIsReachedByTheMenuWithTheKeyboardAlone(Windows windows) {
        Page page = windows.of("product", "/", Look.NARROW_DARK);
        menu(page).focus();
        page.keyboard().press("Enter");
        Locator link = page.getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Retrospective").setExact(true));
        assertThat(link).isVisible();
        page.keyboard().press("Escape");
        assertThat(link).isHidden();
        assertThat(menu(page)).isFocused();
        page.keyboard().press("Enter");
        link.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("main h1")).hasText("Retrospective");
        assertThat(link).isHidden();
    }

    @Test
    void oneIsSomebodyElseByTheMenuAndIsToldSo(Windows windows) {
        Page page = windows.of("product", "/", Look.NARROW_DARK);
        menu(page).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("sales").setExact(true)).click();
        assertThat(page.getByText("You are sales, Sales")).isVisible();
        menu(page).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")).click();
        assertThat(menu(page)).isHidden();
    }

    private static Locator menu(Page page) {
        return page.locator("p-shell > header p-menu [popovertarget]")
            .filter(new Locator.FilterOptions().setHasText("Menu"));
    }

}
