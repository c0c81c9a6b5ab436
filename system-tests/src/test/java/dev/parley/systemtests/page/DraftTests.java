package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is typed is kept until it is sent or thrown away, and what is shown is sent. */
@InBrowser
class DraftTests {

    @Test
    void aRequestWithRowsTakenOutSurvivesAReloadAndAnotherPersonAndIsSentAsShown(Windows windows) throws Exception {
        Window window = new Window(Windows.signedIn(windows.apart(windows.parley()), "sales", "/negotiations/new"));
        write(window);
        window.button("Remove account 1").click();
        window.button("Remove reason 1").click();
        showsTheRowsThatAreLeft(window);

        window.page().reload();
        window.sees("Kept as a draft");
        showsTheRowsThatAreLeft(window);

        window.button("product").click();
        assertThat(window.field("In a few words")).hasValue("");
        window.button("sales").click();
        showsTheRowsThatAreLeft(window);

        window.button("Raise the request").click();
        window.page().waitForURL(url -> !url.endsWith("/new"));
        isAsItWasShown(windows, window);
        window.page().navigate("/negotiations/new");
        assertThat(window.field("In a few words")).hasValue("");
        assertThat(window.page().getByText("Kept as a draft")).hasCount(0);
    }

    private static void write(Window window) {
        window.field("In a few words").fill("Pallets with two labels");
        window.field("The problem, in the customer’s words")
            .fill("A second label is read first, and the pallet goes astray.");
        window.field("The ask").fill("Ask which label counts.");
        for (String account : List.of("Alpha", "Beta", "Gamma")) {
            named(window, "account").last().fill(account);
            named(window, "account").last().blur();
            window.button("It is new").click();
            if (!account.equals("Gamma")) {
                window.button("Add an account").click();
            }
        }
        window.field("Reason 1").selectOption("Y02");
        named(window, "statement").first().fill("One line of code.");
        window.button("Add a reason").click();
        window.field("Reason 2").selectOption("G03");
        named(window, "statement").last().fill("Nine of ten asked have it.");
    }

    private static void showsTheRowsThatAreLeft(Window window) {
        assertThat(named(window, "account").first()).hasValue("Beta");
        assertThat(named(window, "account").last()).hasValue("Gamma");
        assertThat(window.field("Reason 1")).hasValue("G03");
        assertThat(named(window, "statement").first()).hasValue("Nine of ten asked have it.");
        assertThat(window.page().getByText("It stands by itself, if it holds")).hasCount(1);
    }

    private static void isAsItWasShown(Windows windows, Window window) throws Exception {
        String id = window.page().url().replaceAll(".*/", "");
        JsonNode raised = windows.as("sales").get("/api/negotiations/" + id).expect(200).json();
        assertThat(raised.get("demands").valueStream().map(one -> one.get("account").asString()))
            .containsExactly("Beta", "Gamma");
        assertThat(raised.get("claims").valueStream().map(one -> one.get("code").asString())).containsExactly("G03");
    }

    @Test
    void aDecisionKeepsWhatEachKindHasAndIsKeptWhenOneLeaves(Windows windows) throws Exception {
        Window window = Window.of(windows, "product", "/");
        window.page().navigate(Samples.address(windows, "A forecast of what will run out"));
        window.button("Decide").click();
        window.field("Declined").check();
        window.field("Rationale").fill("Stock is counted by hand, so that a forecast would guess.");
        window.field("Ground 1").selectOption("G02");
        window.field("What ground 1 means here").fill("We record movements.");
        window.field("Accepted as asked").check();
        window.field("What it displaces").fill("Bar codes for returns");
        window.field("Declined").check();
        assertThat(window.field("What ground 1 means here")).hasValue("We record movements.");
        window.field("Accepted as asked").check();
        assertThat(window.field("What it displaces")).hasValue("Bar codes for returns");

        window.page().keyboard().press("Escape");
        window.sees("Kept as a draft.");
        window.page().goBack();
        window.page().goForward();
        draft(window).click();
        assertThat(window.field("What it displaces")).hasValue("Bar codes for returns");
        assertThat(window.field("Rationale")).hasValue("Stock is counted by hand, so that a forecast would guess.");
        window.button("Throw it away").click();
        assertThat(window.field("Accepted as asked")).not().isChecked();
        window.page().keyboard().press("Escape");
        assertThat(draft(window)).hasCount(0);
    }

    private static Locator draft(Window window) {
        return window.page()
            .locator(".drafts")
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Decide"));
    }

    private static Locator named(Window window, String field) {
        return window.page().locator("[name$='." + field + "']");
    }

}
