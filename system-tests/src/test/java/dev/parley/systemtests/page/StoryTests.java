package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two people in two windows, from raising a request to its decision. */
@InBrowser
class StoryTests {

    private static final String TITLE = "Export to Excel keeps the order";

    @Test
    void salesRaisesProductOffersAnotherWayAndDecidesAndEachSeesTheOther(Windows windows) {
        Page sales = windows.unsigned(Look.WIDE);
        sales.navigate("/negotiations/new");
        button(sales, "sales").click();
        raise(sales);
        assertThat(heading(sales, TITLE)).isVisible();

        Page product = windows.of("product", sales.url());
        button(product, "Ask for support").click();
        send(product, "Ask");
        assertThat(sales.getByText("Just now: product asked for support")).isVisible();
        assertThat(sales.getByText("would the customer's problem still be worth it?").first()).isVisible();

        offerAnotherWay(product);
        assertThat(sales.getByText("Save the list as a view").first()).isVisible();
        answer(sales);
        assertThat(product.getByText("Accepted", new Page.GetByTextOptions().setExact(true))).isVisible();

        decide(product);
        assertThat(heading(sales, "Counter-option, agreed, Save the list as a view")).isVisible();
        assertThat(sales.locator(".customer")).containsText("Save the list as a view and export from there.");
        assertThat(button(sales, "Give a reason")).not().isVisible();
        assertThat(sales.locator("p-history").getByText("accepted a counter-option")).isVisible();
    }

    private static void raise(Page sales) {
        sales.getByLabel("In a few words").fill(TITLE);
        sales.getByLabel("The problem, in the customer’s words")
            .fill("The buyer at Acme sorts 300 rows by hand every Monday.");
        sales.getByLabel(Pattern.compile("^The ask")).fill("Keep the order of the list in the export.");
        assertThat(sales.getByText("The Excel export keeps the filters")).isVisible();
        sales.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)).fill("Acme");
        sales.getByLabel("Account", new Page.GetByLabelOptions().setExact(true)).blur();
        button(sales, "It is new").click();
        sales.getByLabel("Reason 1").selectOption("Y02");
        assertThat(sales.getByText("If it took a month")).isVisible();
        sales.getByLabel("What it means here").fill("It is one line of code.");
        button(sales, "Raise the request").click();
    }

    private static void offerAnotherWay(Page product) {
        button(product, "Offer a counter-option").click();
        product.getByLabel("In a few words").fill("Save the list as a view");
        product.getByLabel("How it solves the problem").fill("The order is part of the view.");
        send(product, "Offer it");
    }

    private static void answer(Page sales) {
        sales.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Answer").setExact(true)).click();
        sales.getByLabel("Yes, we accept it").check();
        sales.getByLabel("Why").fill("Their buyer tried it with us on the phone.");
        send(sales, "Answer");
    }

    /** What is missing is said beforehand, and refused in words. */
    private static void decide(Page product) {
        button(product, "Decide").click();
        product.getByLabel("Counter-option accepted").check();
        assertThat(product.getByLabel("Which counter-option").locator("option:checked"))
            .hasText("Save the list as a view (accepted)");
        product.getByLabel("Rationale").fill("A saved view keeps its order for every export.");
        Locator rules = product.getByRole(AriaRole.COMPLEMENTARY);
        assertThat(rules.getByText("What it displaces, or why it displaces nothing, open")).isVisible();
        assertThat(rules.getByText("A rationale that the other side can understand, met")).isVisible();
        button(product, "Record the decision").click();
        assertThat(product.locator(".refusal")
            .filter(new Locator.FilterOptions().setHasText("A yes pushes something else back"))).isVisible();
        rules.getByText("What it displaces, or why it displaces nothing").click();
        assertThat(product.getByLabel("What it displaces", new Page.GetByLabelOptions().setExact(true))).isFocused();

        product.getByLabel("Or why it displaces nothing").fill("Views are planned for this quarter anyway.");
        product.getByLabel("What it will lead to").fill("Acme exports from a view every Monday");
        product.getByLabel("How likely, in percent").fill("80");
        product.getByLabel("To be looked at on").fill("2030-03-01");
        product.getByLabel("I acknowledge").check();
        assertThat(rules.getByText(", open")).hasCount(0);
        button(product, "Record the decision").click();
        assertThat(product.locator(".refusal")).containsText("what this means for the customer");
        product.getByLabel("What the customer may be told").fill("Save the list as a view and export from there.");
        button(product, "Record the decision").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name));
    }

    private static void send(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true))
            .click();
    }

}
