package dev.parley.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** WCAG 2.2 AA as far as axe-core can tell, in light and dark, narrow and wide. */
@InBrowser
class AccessibilityTests {

    private static final List<String> CONFORMANCE = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    static Stream<Look> looks() {
        return Stream.of(Look.WIDE, Look.NARROW_DARK);
    }

    static Stream<Look> everyLook() {
        return Stream.concat(looks(), Stream.of(new Look(1280, ColorScheme.DARK), new Look(360, ColorScheme.LIGHT)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void signingInIsForEverybody(Look look, Windows windows) {
        Page page = windows.unsigned(look);
        page.navigate("/");
        check(page, "Argue from the customer’s problem");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theBoardIsForEverybody(Look look, Windows windows) {
        Page page = windows.of("product", "/", look);
        assertThat(page.getByText("Second factor by text message").last()).isVisible();
        check(page, "Board");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void raisingIsForEverybody(Look look, Windows windows) {
        Page page = windows.of("sales", "/negotiations/new", look);
        page.getByLabel("Reason 1").selectOption("Y02");
        check(page, "Raise a request");
    }

    @ParameterizedTest
    @MethodSource("everyLook")
    void aNegotiationIsForEverybody(Look look, Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "Second factor by text message"), look);
        assertThat(page.locator("p-history ol")).isVisible();
        check(page, "Second factor by text message");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void decidingIsForEverybody(Look look, Windows windows) throws Exception {
        Page page = windows.of("product", Samples.address(windows, "A forecast of what will run out"), look);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Decide").setExact(true)).click();
        page.getByLabel("Declined").check();
        check(page, "Decide");
    }

    private static void check(Page page, String heading) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading)).first()).isVisible();
        List<Rule> violations = new AxeBuilder(page).withTags(CONFORMANCE).analyze().getViolations();
        assertThat(violations).as("what axe finds").extracting(AccessibilityTests::words).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("nothing is cut off")
            .isEqualTo(true);
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).limit(3).toList();
    }

}
