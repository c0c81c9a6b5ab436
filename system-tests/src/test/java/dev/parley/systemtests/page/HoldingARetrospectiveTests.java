package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From opening to closing, by people in windows of their own. */
@InBrowser
class HoldingARetrospectiveTests {

    private static final String FINDING = "Alternatives were offered only after a no";

    private static final String QUESTION = "Why did the offers come so late?";

    private static final String ACTION = "Offer one before the second call";

    @Test
    void salesAndProductAgreeOnAnActionTogether(Windows windows) {
        Window facilitator = Window.of(windows, "facilitator", "/retrospective");
        String path = opened(facilitator);
        Window sales = Window.of(windows, "sales", path);
        Window product = Window.of(windows, "product", path);
        prepare(sales, product);
        sales.sees("Findings can be noted once");
        join(sales, product);
        noteFinding(product);
        sales.sees(FINDING);
        agreeOnAction(sales);
        close(facilitator);
        sales.sees("Closed by facilitator");
        complete(product);
        facilitator.sees("Tried with two customers");
        product.keepsNobodyOut();
        product.keep("retrospective-held", Look.WIDE);
        minutes(product);
    }

    /** Each side says before the meeting what it wants to talk about. */
    private static void prepare(Window sales, Window product) {
        product.button("Put Counter-options on the agenda").click();
        product.sees("“Counter-options” is on the agenda.");
        sales.unfold("Put a question on the agenda");
        sales.field("What to talk about").fill(QUESTION);
        sales.button("Put it there").click();
        product.sees(QUESTION);
        product.page().getByText("Present", new Page.GetByTextOptions().setExact(true)).click();
        Locator shown = product.page().getByRole(AriaRole.DIALOG);
        assertThat(shown).containsText("Counter-options");
        assertThat(shown).containsText("1 of 12");
        product.page().keyboard().press("ArrowRight");
        assertThat(shown).containsText("2 of 12");
        product.button("Leave").click();
        assertThat(shown).hasCount(0);
    }

    /**
     * What product is shown of sales' joining comes after what it is shown of its own.
     */
    private static void join(Window sales, Window product) {
        Late late = Late.on(product.page(), "**/api/retrospectives/*");
        sales.button("Join this retrospective").click();
        late.awaitHeld();
        product.button("Join this retrospective").click();
        assertThat(product.page().getByText("Note a finding")).isVisible();
        late.arrive();
        assertThat(product.page().getByText("Note a finding").count()).isEqualTo(1);
    }

    private static void minutes(Window product) {
        product.page().getByText("Minutes", new Page.GetByTextOptions().setExact(true)).click();
        product.sees("There: sales (sales), product (product).");
        for (String said : List.of(QUESTION, FINDING, ACTION)) {
            product.sees(said);
        }
        assertThat(product.page().locator("p-reasons table")).isVisible();
        product.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Counter-options")).click();
        assertThat(product.page().locator("p-counter-options")).isFocused();
        product.keepsNobodyOut(Look.UNLIKE);
    }

    private static String opened(Window facilitator) {
        facilitator.unfold("Open a retrospective");
        facilitator.button("Open it").click();
        facilitator.page().waitForURL(Pattern.compile(".*meeting=.*from=.*to=.*asOf=\\d+"));
        return facilitator.page().url();
    }

    private static void noteFinding(Window product) {
        product.unfold("Note a finding");
        product.field("What was found").fill(FINDING);
        product.field("The reason that it is about").selectOption("Y09");
        product.button("Note it").click();
        assertThat(product.page().locator("p-meeting ul.entries").first()).containsText("Competitors have it");
        product.sees("Whether it came back can be said once the period is over.");
    }

    private static void agreeOnAction(Window sales) {
        sales.unfold("Agree on an action");
        sales.field("What is to be done").fill(ACTION);
        sales.field("Whose it is").selectOption("PRODUCT");
        sales.field("By when").fill(LocalDate.now(ZoneOffset.UTC).plusDays(30).toString());
        sales.button("Agree on it").click();
        sales.sees(ACTION);
    }

    private static void close(Window facilitator) {
        facilitator.sees(ACTION);
        facilitator.unfold("Close this retrospective");
        facilitator.button("Close it").click();
        facilitator.sees("Closed by facilitator");
    }

    private static void complete(Window product) {
        product.sees("Closed by facilitator");
        product.unfold("It was done");
        product.field("What came of it").fill("Tried with two customers");
        product.button("Say it is done").click();
        product.sees("Tried with two customers");
        assertThat(product.page().locator("p-meeting li.done")).containsText(ACTION);
    }

}
