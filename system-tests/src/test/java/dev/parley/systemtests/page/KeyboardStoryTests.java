package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.parley.systemtests.Parley;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people from the first sign-in on an empty store to their retrospective, by keyboard
 * alone: Ada administers and sells, Bea decides and facilitates.
 */
@InBrowser
class KeyboardStoryTests {

    private static final String TITLE = "Invoices as a table";

    @TempDir
    Path folder;

    @Test
    void twoPeopleComeInArgueDecideAndLookBack(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.demo=false", "--parley.samples=false")) {
            Typist ada = new Typist(windows.apart(parley));
            Typist bea = new Typist(windows.apart(parley));
            bea.page().navigate(invitation(ada, "/setup#" + parley.setupToken()));
            comesIn(bea, "Bea", "bea", "Come in");
            raises(ada);
            argue(ada, bea);
            decides(bea);
            review(ada, bea);
            lookBack(ada, bea);
            ada.page().close();
            bea.page().close();
        }
    }

    private static void comesIn(Typist somebody, String name, String login, String button) {
        somebody.writes("Your name", name);
        somebody.writes("What you sign in as", login);
        somebody.writes("A password", "violet anchor hums twice");
        somebody.presses(button);
        somebody.sees("Waits for you");
    }

    /** Ada sets Parley up, gives herself a part, and invites Bea; answers the link. */
    private static String invitation(Typist ada, String link) {
        ada.page().navigate(link);
        comesIn(ada, "Ada", "ada", "Set it up");
        ada.goes("People");
        ada.writes("Name", "Bea");
        for (String part : new String[] { "Product", "Facilitator" }) {
            ada.ticks(part);
        }
        ada.presses("Make the invitation");
        ada.sees("Hand this link over yourself");
        String invitation = ada.page().locator(".secret code").textContent();
        ada.presses("Change the roles of Ada");
        ada.ticks("Sales");
        ada.writes("Why", "I sell, too.");
        ada.presses("Change the roles");
        ada.sees("Ada: done.");
        ada.page().reload();
        return invitation.substring(invitation.indexOf("/invitation#"));
    }

    private static void raises(Typist ada) {
        ada.presses("Sales");
        ada.goes("Board");
        ada.press("c");
        ada.writes("In a few words", TITLE);
        ada.writes("The problem, in the customer’s words", "Finance at Acme re-keys 300 invoices a month.");
        ada.writes("The ask", "Export them as CSV.");
        ada.writes("Account", "Acme");
        ada.picks("Reason 1", "Only");
        ada.sees("If it took a month");
        ada.writes("What it means here", "It is one line of code.");
        ada.presses("Raise the request");
        ada.sees("raised by Ada");
    }

    private static void argue(Typist ada, Typist bea) {
        bea.presses("Product");
        bea.follows(TITLE);
        bea.presses("Ask for support");
        inDialog(bea, "Ask");
        ada.sees("Just now: Bea asked for support");
        ada.presses("Give evidence");
        ada.writes("Where it comes from", "A call with their head of finance");
        ada.writes("The day that it is from", today());
        ada.writes("What it says", "Two people for two days a month.");
        inDialog(ada, "Give the evidence");
        bea.sees("A call with their head of finance");
        bea.presses("Accept the evidence");
        inDialog(bea, "Say that it is substantiated");
        ada.sees("Substantiated");
        bea.presses("Offer a counter-option");
        bea.writes("In a few words", "A saved view");
        bea.writes("How it solves the problem", "A view keeps the columns that finance needs.");
        inDialog(bea, "Offer it");
        ada.sees("A saved view");
        ada.presses("Answer");
        ada.to(ada.page().getByLabel("Yes, we accept it"));
        ada.press("Space");
        inDialog(ada, "Answer");
    }

    private static void decides(Typist bea) {
        bea.sees("Just now: Ada accepted the counter-option");
        bea.presses("Decide");
        bea.to(bea.page().getByLabel("Accepted as asked"));
        bea.press("ArrowDown");
        bea.writes("Rationale", "A view does it for everybody who exports.");
        bea.writes("Or why it displaces nothing", "Views are planned anyway.");
        bea.writes("What it will lead to", "Acme stops re-keying");
        bea.writes("How likely, in percent", "80");
        bea.writes("To be looked at on", today());
        bea.writes("What the customer may be told", "Save a view, and export from there.");
        bea.presses("Record the decision");
        bea.sees("Counter-option, agreed");
    }

    /** Each side says how it was decided before either says what came of it. */
    private static void review(Typist ada, Typist bea) {
        for (Typist one : new Typist[] { ada, bea }) {
            one.presses("Score how it was made");
            one.to(one.page().getByLabel("1", new Page.GetByLabelOptions().setExact(true)));
            one.press("ArrowRight", "ArrowRight", "ArrowRight");
            inDialog(one, "Score it");
            assertThat(one.page().getByRole(AriaRole.DIALOG)).isHidden();
        }
        bea.presses("Say what came of it");
        bea.to(bea.page().getByLabel("came true"));
        bea.press("Space");
        inDialog(bea, "Record it");
        ada.sees("Just now: Bea said what came of it");
    }

    private static void lookBack(Typist ada, Typist bea) {
        bea.presses("Facilitator");
        bea.goes("Retrospective");
        bea.unfolds("Open a retrospective");
        bea.writes("First day", today());
        bea.writes("Last day", today());
        bea.presses("Open it");
        bea.page().waitForURL(Pattern.compile(".*meeting=.*"));
        bea.presses("Product");
        bea.presses("Join this retrospective");
        ada.goes("Retrospective");
        ada.to(ada.page()
            .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Retrospectives"))
            .getByRole(AriaRole.LINK));
        ada.press("Enter");
        ada.presses("Join this retrospective");
        ada.unfolds("Note a finding");
        ada.writes("What was found", "A view was offered at once");
        ada.presses("Note it");
        bea.sees("A view was offered at once");
        bea.unfolds("Agree on an action");
        bea.writes("What is to be done", "Offer views in the first call");
        bea.picks("Whose it is", "product");
        bea.writes("By when", today().plusDays(30));
        bea.presses("Agree on it");
        ada.sees("Offer views in the first call");
        bea.presses("Facilitator");
        bea.unfolds("Close this retrospective");
        bea.presses("Close it");
        ada.sees("Closed by Bea");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static void inDialog(Typist somebody, String button) {
        somebody.to(somebody.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)));
        somebody.press("Enter");
    }

}
