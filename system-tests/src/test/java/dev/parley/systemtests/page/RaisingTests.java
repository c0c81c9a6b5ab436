package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A request is raised in three steps, with what is known beside it. */
@InBrowser
class RaisingTests {

    @Test
    void anOpenRequestLikeItTakesTheAccountOver(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", "/negotiations/new");
        window.field("In a few words").fill("Photos of pallets that are damaged");
        Locator open = window.page()
            .locator("p-precedents li")
            .filter(new Locator.FilterOptions().setHasText("Photos of damaged pallets"));
        Locator join = open.getByRole(AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName("Add my account to this one"));
        join.click();
        assertThat(account(window)).isFocused();
        account(window).fill("Kranich Maschinenbau");
        join.click();
        window.sees("Kept as a draft.");
        window.sees("Kranich Maschinenbau added to");
        assertThat(window.page().locator(".demands")).containsText("Kranich Maschinenbau");
        window.page().navigate("/negotiations/new");
        assertThat(window.field("In a few words")).hasValue("Photos of pallets that are damaged");
    }

    @Test
    void aNameThatNobodyUsedIsTakenOnPurpose(Windows windows) throws Exception {
        Window window = asking(windows, "Pay by card", "kranich  maschinenbau");
        window.field("Product area").fill("Biling");
        window.page().reload();
        window.button("Raise the request").click();
        assertThat(window.page().locator(".refusal")).containsText("“Biling” is new here");
        assertThat(window.field("Product area")).isFocused();
        window.button("Use Billing").click();
        assertThat(window.field("Product area")).hasValue("Billing");
        window.field("Sales team").fill("Benelux");
        window.field("Segment").focus();
        window.button("It is new").click();
        window.button("Raise the request").click();
        assertThat(window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Pay by card")))
            .isVisible();
        String id = window.page().url().replaceAll(".*/", "");
        var raised = windows.as("sales").get("/api/negotiations/" + id).json();
        assertThat(raised.get("productArea").asString()).isEqualTo("Billing");
        assertThat(raised.get("salesTeam").asString()).isEqualTo("Benelux");
        assertThat(raised.at("/demands/0/account").asString()).isEqualTo("Kranich Maschinenbau");
    }

    @Test
    void whatItIsElsewhereIsSaidAtOnce(Windows windows) throws Exception {
        Window window = asking(windows, "Weigh it in the yard", "Kranich Maschinenbau");
        window.unfold("Promised already");
        reference(window, 0, "JIRA", "YARD-1");
        window.button("Add a deal or a ticket").click();
        assertThat(window.page().locator("[name='references.1.system']")).isFocused();
        reference(window, 1, "ZENDESK", "gone");
        window.button("Add a deal or a ticket").click();
        reference(window, 2, "GITHUB", "yard#7");
        window.button("Remove deal or ticket 2").click();
        window.page().reload();
        assertThat(window.page().locator("[name='references.1.id']")).hasValue("yard#7");
        window.keepsNobodyOut(Look.UNLIKE);
        window.button("Raise the request").click();
        assertThat(window.page().locator(".references .reference"))
            .containsText(new String[] { "JIRA YARD-1", "GITHUB yard#7" });
    }

    @Test
    void whatWasErasedOfALikeOneIsSaidToBe(Windows windows) throws Exception {
        String id = windows.as("sales").post("/api/negotiations", """
                {"title":"Moor it","problem":"It drifts","ask":"A mast","productArea":"Zeppelins",
                 "demands":[{"account":"Kranich Maschinenbau"}],"claims":[{"code":"G03"}]}
                """).expect(201).json().get("id").asString();
        windows.parley().erase("\"negotiation\":\"" + id + "\"");
        Window window = Window.of(windows, "sales", "/negotiations/new");
        window.field("In a few words").fill("Zeppelins");
        Locator like = window.page().locator("p-precedents li a[href$='" + id + "']");
        assertThat(like).containsText("Erased");
        window.keepsNobodyOut();
    }

    /** What has to be said is said, and not sent yet. */
    private static Window asking(Windows windows, String title, String account) {
        Window window = Window.of(windows, "sales", "/negotiations/new");
        window.field("In a few words").fill(title);
        window.field("The problem, in the customer’s words").fill("Lorries queue in the yard.");
        window.field("The ask").fill("No queue.");
        account(window).fill(account);
        window.field("Reason 1").selectOption("G03");
        return window;
    }

    private static void reference(Window window, int row, String system, String id) {
        window.page().locator("[name='references." + row + ".system']").fill(system);
        window.page().locator("[name='references." + row + ".id']").fill(id);
    }

    private static Locator account(Window window) {
        return window.page().locator("[name='demands.0.account']");
    }

}
