package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.systemtests.ParleyProcess;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * From the first start to the second person's first request, with nothing but what the
 * start prints.
 */
@InBrowser
class FirstPeopleTests {

    private static final Pattern LINK = Pattern.compile("http://\\S+(/setup#\\S+)");

    private static final String PASSWORD = "violet anchor hums twice";

    @TempDir
    Path folder;

    @Test
    void setUpInviteAndRaise(Windows windows) throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store, "--parley.demo=false")) {
            Window ada = new Window(windows.apart(parley));
            setUp(ada,
                    LINK.matcher(parley.said())
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .findFirst()
                        .orElseThrow());
            String invitation = invite(ada);
            Window bea = new Window(windows.apart(parley));
            accept(bea, invitation);
            raise(bea);
            signOutAndIn(bea);
            account(ada);
            scripts(ada);
            keepsNoCredentials(ada.page());
            ada.page().close();
            bea.page().close();
        }
    }

    private static void setUp(Window ada, String link) {
        ada.page().navigate(link);
        ada.field("Your name").fill("Ada Lovelace");
        ada.field("What you sign in as").fill("ada");
        ada.field("A password").fill("short");
        ada.button("Set it up").click();
        assertThat(ada.page().locator(".refusal")).containsText("12 characters");
        assertThat(ada.field("A password")).isFocused();
        ada.keepsNobodyOut("set-up", Look.EVERY);
        ada.field("A password").fill(PASSWORD);
        ada.button("Set it up").click();
        ada.sees("Waits for you");
        assertThat(ada.page().url()).doesNotContain("#");
    }

    private static String invite(Window ada) {
        ada.menu().click();
        ada.button("People").click();
        make(ada, "Dee");
        Locator shown = ada.page().locator(".secret code");
        assertThat(shown).containsText("/invitation#");
        ada.button("Take back the invitation of Dee").click();
        ada.sees("The invitation of Dee was taken back.");
        assertThat(shown).hasCount(0);
        assertThat(ada.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Invite somebody")))
            .isFocused();
        make(ada, "Bea");
        ada.sees("Hand this link over yourself");
        assertThat(ada.page().getByText("Open invitations")).isVisible();
        ada.keepsNobodyOut("people", Look.EVERY);
        String link = shown.textContent();
        return link.substring(link.indexOf("/invitation#"));
    }

    private static void make(Window ada, String name) {
        ada.field("Name").fill(name);
        ada.page().getByLabel("Sales", new Page.GetByLabelOptions().setExact(true)).first().check();
        ada.button("Make the invitation").click();
    }

    private static void accept(Window bea, String invitation) {
        bea.page().navigate(invitation);
        bea.sees("You are invited to Parley");
        bea.field("Your name").fill("Bea");
        bea.field("What you sign in as").fill("ada");
        bea.field("A password").fill("seven paper boats drift");
        bea.button("Come in").click();
        assertThat(bea.page().locator(".refusal")).isVisible();
        assertThat(bea.field("What you sign in as")).isFocused();
        bea.field("What you sign in as").fill("bea");
        bea.button("Come in").click();
        bea.sees("Waits for you");
    }

    private static void raise(Window bea) {
        bea.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Raise a request")).click();
        bea.field("In a few words").fill("Export invoices");
        bea.field("The problem, in the customer’s words").fill("Finance re-keys every invoice.");
        bea.field("The ask").fill("Export them as CSV.");
        bea.page().locator("[name='demands.0.account']").fill("Acme");
        bea.field("Reason 1").selectOption("G03");
        bea.button("Raise the request").click();
        assertThat(bea.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Export invoices")))
            .isVisible();
        bea.sees("raised by Bea");
    }

    private static void signOutAndIn(Window bea) {
        bea.menu().click();
        bea.button("Sign out").click();
        bea.field("Login").fill("bea");
        bea.field("Password").fill("seven paper boats sink");
        bea.button("Sign in").click();
        assertThat(bea.page().getByRole(AriaRole.ALERT)).isVisible();
        bea.keepsNobodyOut("sign-in-local", Look.EVERY);
        bea.field("Password").fill("seven paper boats drift");
        bea.button("Sign in").click();
        bea.sees("raised by Bea");
    }

    private static void account(Window ada) {
        ada.menu().click();
        ada.button("Your account").click();
        ada.field("How others see you").fill("Ada King");
        ada.page()
            .locator("section", new Page.LocatorOptions().setHasText("How others see you"))
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Change it"))
            .click();
        assertThat(ada.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ada King"))).isVisible();
        ada.unfold("Make a token");
        ada.field("What it is for").fill("nightly export");
        ada.page().locator("[name=roles]").first().check();
        ada.button("Make it").click();
        assertThat(ada.page().locator(".secret code")).containsText("prl_");
        ada.keepsNobodyOut("account", Look.EVERY);
        ada.button("Revoke nightly export").click();
        ada.sees("nightly export was revoked.");
        assertThat(ada.page().locator("summary", new Page.LocatorOptions().setHasText("Make a token"))).isFocused();
    }

    /** An account for a script, its token, and its end. */
    private static void scripts(Window ada) {
        ada.menu().click();
        ada.button("People").click();
        ada.unfold("Make an account for a script");
        ada.field("What the script is for").fill("Nightly");
        Locator form = ada.page().locator("section", new Page.LocatorOptions().setHasText("What the script is for"));
        form.getByLabel("Auditor").check();
        ada.button("Make the account").click();
        ada.sees("Nightly is there. Give it a token.");
        ada.button("Tokens of Nightly").click();
        ada.unfold("Make a token");
        ada.field("What it is for").fill("export");
        ada.button("Make it").click();
        Locator shown = ada.page().locator("p-tokens .secret code");
        assertThat(shown).containsText("prl_");
        assertThat(ada.page().getByText("never used")).isVisible();
        String bearer = "Bearer " + shown.textContent();
        assertThat(export(ada, bearer)).isEqualTo(200);
        ada.keepsNobodyOut("service-account", Look.EVERY);
        ada.page().reload();
        ada.button("Tokens of Nightly").click();
        assertThat(ada.page().getByText("last used")).isVisible();
        ada.button("Suspend Nightly").click();
        ada.field("Why").fill("Not needed any more");
        ada.button("Suspend").click();
        ada.sees("suspended");
        assertThat(export(ada, bearer)).isEqualTo(401);
    }

    private static int export(Window window, String bearer) {
        return window.page()
            .context()
            .request()
            .get("/api/audit/checkpoint", RequestOptions.create().setHeader("Authorization", bearer))
            .status();
    }

    private static void keepsNoCredentials(Page page) {
        String kept = (String) page
            .evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie])");
        assertThat(kept).doesNotContain(PASSWORD, "prl_", "parley-session=");
    }

}
