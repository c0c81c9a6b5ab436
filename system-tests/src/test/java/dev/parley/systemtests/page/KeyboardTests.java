package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The keyboard alone. */
@InBrowser
class KeyboardTests {

    private static final int MOST_STEPS = 60;

    @Test
    void signsInOpensANegotiationAndGivesAReason(Windows windows) {
        Page page = windows.unsigned(Look.WIDE);
        page.navigate("/");
        to(page, button(page, "sales2"));
        page.keyboard().press("Enter");
        Locator link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Read damaged bar codes"));
        assertThat(link).isVisible();
        to(page, link);
        page.keyboard().press("Enter");

        Locator give = button(page, "Give a reason");
        assertThat(give).isVisible();
        to(page, give);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
        assertThat(give).isFocused();

        page.keyboard().press("Enter");
        fillIn(page);
        assertThat(
                page.locator("p-history").getByText("gave a reason: Data looks good: Scans per hour fell by a fifth."))
            .isVisible();
    }

    private static void fillIn(Page page) {
        to(page, page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().type("Data");
        assertThat(page.getByText("Which metric would have to stay flat")).isVisible();
        to(page, page.getByLabel("What it means here"));
        page.keyboard().type("Scans per hour fell by a fifth.");
        to(page, page.getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give the reason")));
        page.keyboard().press("Enter");
    }

    @Test
    void skipsToTheContent(Windows windows) {
        Page page = windows.of("product", "/");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Waits for you"))).isVisible();
        page.keyboard().press("Tab");
        assertThat(button(page, "Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Raise a request"))).isFocused();
    }

    /** Presses Tab until it is focused. */
    private static void to(Page page, Locator wanted) {
        for (int step = 0; step < MOST_STEPS && !isFocused(wanted); step++) {
            page.keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator wanted) {
        return Boolean.TRUE.equals(wanted.evaluate("it => it === it.getRootNode().activeElement"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

}
