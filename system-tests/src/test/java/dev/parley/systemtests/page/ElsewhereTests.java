package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/**
 * What a negotiation is in other systems, linked, followed, found and removed in the
 * page.
 */
@InBrowser
class ElsewhereTests {

    @Test
    void aTicketIsLinkedFoundAndRemoved(Windows windows) throws Exception {
        String path = "/negotiations/" + windows.as("sales").post("/api/negotiations", """
                {"title":"Tied to a ticket","problem":"Nobody finds the ticket","ask":"Tie them",
                 "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
                """).expect(201).json().get("id").asString();
        Window window = Window.of(windows, "product", path);
        Page page = window.page();
        page.locator(".choices [popovertarget]").click();
        window.button("Link a deal or a ticket").click();
        labelled(page, "System").fill("jira");
        labelled(page, "What it is called there").fill("TIE-7");
        labelled(page, "Address").fill("https://jira.example/browse/TIE-7");
        dialogButton(window, "Link it").click();
        Locator linked = page.locator(".references .reference");
        assertThat(linked.getByRole(AriaRole.LINK)).hasAttribute("href", "https://jira.example/browse/TIE-7");
        assertThat(linked).containsText("JIRA TIE-7");

        window.button("Link a deal or a ticket to Tabula").click();
        labelled(page, "System").fill("SALESFORCE");
        labelled(page, "What it is called there").fill("0015000000Gv7qJAAB");
        dialogButton(window, "Link it").click();
        assertThat(page.locator(".field .refusal")).containsText("do not go with the others");
        labelled(page, "What it is called there").fill("0015000000Gv7qJ");
        dialogButton(window, "Link it").click();
        assertThat(page.locator(".demands .reference")).containsText("SALESFORCE 0015000000Gv7qJAAR");
        window.keepsNobodyOut(Look.UNLIKE);

        page.navigate("/");
        page.locator("p-filters [popovertarget]", new Page.LocatorOptions().setHasText("Elsewhere")).click();
        labelled(page, "Deal or ticket").fill("jira:tie-7");
        labelled(page, "Deal or ticket").press("Enter");
        assertThat(page.locator("[role=row] a")).hasCount(1);
        page.locator("[role=row] a").click();
        labelled(page, "Remove JIRA TIE-7").click();
        dialogButton(window, "Remove it").click();
        assertThat(page.locator(".references .reference")).hasCount(0);
        assertThat(page.locator("p-history").getByText("removed what it is elsewhere")).isVisible();
    }

    private static Locator labelled(Page page, String words) {
        return page.getByLabel(words, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator dialogButton(Window window, String words) {
        return window.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words).setExact(true));
    }

}
