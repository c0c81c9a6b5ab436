package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Sales says that two requests are the same, and a facilitator confirms it or not. */
@InBrowser
class SuggestingDuplicatesTests {

    @Test
    void oneIsSuggestedFromTheRequestsLikeItAndConfirmed(Windows windows) throws Exception {
        raised(windows, "Larks on the warehouse roof", "Larks nest on the roof and wake the night shift");
        String later = raised(windows, "Nesting larks", "The night shift is woken by larks on the warehouse roof");
        Window sales = Window.of(windows, "sales2", later);
        sales.unfold("Requests like it");
        sales.page()
            .getByRole(AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Suggest as a duplicate of Larks on the warehouse roof"))
            .click();
        sales.field("Why they are the same").fill("The same birds");
        dialogButton(sales, "Suggest it").click();
        sales.sees("Taken for a duplicate of Larks on the warehouse roof");
        sales.sees("The same birds");
        assertThat(sales.button("Mark as a duplicate")).hasCount(0);
        sales.keepsNobodyOut(Look.UNLIKE);

        Window facilitator = Window.of(windows, "facilitator", "/");
        assertThat(facilitator.page().locator(".turn").filter(new Locator.FilterOptions().setHasText("taken for")))
            .containsText("Nesting larks");
        facilitator.page().navigate(later);
        facilitator.page().locator(".asked").getByText("Mark it now").click();
        dialogButton(facilitator, "Mark it").click();
        facilitator.sees("Duplicate");
        assertThat(facilitator.page().getByText("Taken for a duplicate")).hasCount(0);
    }

    @Test
    void oneIsSuggestedByItsAddressAndDeclinedWithAReason(Windows windows) throws Exception {
        String earlier = raised(windows, "Swifts at the gate", "Swifts nest at the gate");
        String later = raised(windows, "Storks at the dock", "Storks nest at the dock");
        Window sales = Window.of(windows, "sales", later);
        sales.button("More").click();
        sales.button("Suggest as a duplicate").click();
        sales.field("Address of the earlier request").fill(windows.parley().address() + earlier);
        dialogButton(sales, "Suggest it").click();
        sales.sees("Taken for a duplicate of Swifts at the gate");

        Window facilitator = Window.of(windows, "facilitator", later);
        facilitator.button("Decline").click();
        facilitator.page().locator("textarea[name=reason]").fill("Other birds");
        dialogButton(facilitator, "Decline it").click();
        assertThat(facilitator.page().getByText("Taken for a duplicate")).hasCount(0);
        assertThat(facilitator.page()
            .locator("p-history li")
            .filter(new Locator.FilterOptions().setHasText("said that it is no duplicate")))
            .containsText("Other birds");
    }

    private static Locator dialogButton(Window window, String words) {
        return window.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

    private static String raised(Windows windows, String title, String problem) throws Exception {
        return "/negotiations/" + windows.as("sales").post("/api/negotiations", """
                {"title":"%s","problem":"%s","ask":"Move the nests",
                 "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
                """.formatted(title, problem)).expect(201).json().get("id").asString();
    }

}
