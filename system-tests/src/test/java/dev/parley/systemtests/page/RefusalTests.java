package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/**
 * What is missing or refused is said where it is to be mended, on a narrow screen too.
 */
@InBrowser
class RefusalTests {

    @Test
    void whatIsMissingAndWhatTheServerRefusesIsSaidAtItsField(Windows windows) {
        Page page = windows.of("sales", "/negotiations/new", Look.NARROW_DARK);
        Window window = new Window(page);
        assertThat(page.locator(".field", new Page.LocatorOptions().setHasText("In a few words")))
            .containsText("required");
        window.button("Raise the request").click();
        isRefused(window.field("In a few words"), "This is needed.");

        window.field("In a few words").fill("Labels");
        assertThat(page.locator(".refusal").first()).not().hasText("In a few words");
        window.field("The problem, in the customer’s words").fill("The same text");
        window.field("The ask").fill("The same text");
        page.locator("[name='demands.0.account']").fill("Fjordmat");
        page.locator("[name='demands.0.stake.amount']").fill("12.345");
        window.field("Reason 1").selectOption("G03");
        window.button("Raise the request").click();
        assertThat(page.locator("[aria-invalid=true]").first()).isFocused();

        page.locator("[name='demands.0.stake.amount']").fill("12");
        window.button("Raise the request").click();
        isRefused(window.field("The ask"), "two different texts");
        window.keepsNobodyOut();
        window.field("The ask").fill("Another text");
        assertThat(page.locator(".refusal")).hasCount(0);
    }

    @Test
    void aDecisionIsRefusedAtItsFieldsAboveTheButtonsAndOtherwiseAtTheButton(Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "A forecast of what will run out"),
                Look.NARROW_DARK);
        Window window = new Window(page);
        window.button("Decide").click();
        window.button("Record the decision").click();
        isRefused(window.field("Accepted as asked"), "Choose one.");
        window.field("Accepted as asked").check();
        window.button("Record the decision").click();
        isRefused(window.field("Rationale"), "This is needed.");
        window.field("Rationale").fill("Because.");
        assertThat(page.locator(".field", new Page.LocatorOptions().setHasText("What it displaces")))
            .containsText("required, or why nothing");
        window.button("Record the decision").click();
        isRefused(window.field("What it displaces"), "A yes pushes something else back");
        isAboveTheButtons(page, window.field("What it displaces"));

        page.route("**/decision",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(412)
                    .setContentType("application/problem+json")
                    .setBody("{\"rule\":\"stale\",\"title\":\"Something came between\",\"detail\":\"Look again.\"}")));
        window.button("Record the decision").click();
        Locator atTheButton = page.locator(".bottom").getByRole(AriaRole.ALERT);
        assertThat(atTheButton).containsText("Something came between");
        assertThat(atTheButton).isInViewport();
        assertThat(window.button("Record the decision")).isFocused();
    }

    private static void isRefused(Locator field, String words) {
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-invalid", "true");
        Locator refusal = field.locator("xpath=ancestor::*[self::fieldset or contains(@class,'field')][1]")
            .locator(".refusal");
        assertThat(refusal).containsText(words);
        assertThat(refusal).isInViewport(new IsInViewportOptions().setRatio(1));
        assertThat(field).isInViewport(new IsInViewportOptions().setRatio(1));
    }

    private static void isAboveTheButtons(Page page, Locator field) {
        BoundingBox it = field.boundingBox();
        assertThat(it.y + it.height).isLessThanOrEqualTo(page.locator("dialog .bottom").boundingBox().y);
    }

}
