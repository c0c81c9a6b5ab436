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

    @Test
    void signsInOpensANegotiationAndGivesAReason(Windows windows) {
        Page page = windows.unsigned(Look.WIDE);
        page.navigate("/");
        new Typist(page).to(button(page, "sales2"));
        page.keyboard().press("Enter");
        Locator link = page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Read damaged bar codes"));
        assertThat(link).isVisible();
        new Typist(page).to(link);
        page.keyboard().press("Enter");

        Locator give = button(page, "Give a reason");
        assertThat(give).isVisible();
        new Typist(page).to(give);
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
        new Typist(page).to(page.getByLabel("Reason", new Page.GetByLabelOptions().setExact(true)));
        page.keyboard().type("Data");
        assertThat(page.getByText("Which metric would have to stay flat")).isVisible();
        new Typist(page).to(page.getByLabel("What it means here"));
        page.keyboard().type("Scans per hour fell by a fifth.");
        new Typist(page).to(page.getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give the reason")));
        page.keyboard().press("Enter");
    }

    @Test
    void skipsToTheContent(Windows windows) {
        Page page = windows.of("product", "/");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Waits for you").setExact(true)))
            .isVisible();
        page.keyboard().press("Tab");
        assertThat(button(page, "Skip to the content")).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Raise a request"))).isFocused();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

}
