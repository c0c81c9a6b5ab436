package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/** One person's window, and what they do in it. */
record Window(Page page) {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
            "best-practice");

    /**
     * Once the second frame comes, the first is drawn. A browser without a screen may
     * draw none.
     */
    private static final String DRAWN = """
            new Promise(done => {
              requestAnimationFrame(() => requestAnimationFrame(done));
              setTimeout(done, 1_000);
            })""";

    /** What one would have to scroll sideways for. */
    static final String BEYOND = """
            () => {
              if (document.documentElement.scrollWidth <= innerWidth) return [];
              const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...one.shadowRoot ? all(one.shadowRoot) : []]);
              return all(document).map((one) => [one, Math.round(one.getBoundingClientRect().right)])
                .filter(([, right]) => right > innerWidth)
                .map(([one, right]) => `${one.tagName}.${one.className} to ${right}: ${one.textContent.trim().slice(0, 80)}`)
                .concat(`${document.documentElement.scrollWidth} of ${innerWidth}`);
            }""";

    private static final Path SCREENSHOTS = Path.of(System.getProperty("parley.root", ".."), "docs", "screenshots");

    /** A window of somebody's at this address. */
    static Window of(Windows windows, String login, String address) {
        return new Window(windows.of(login, address));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    /** What opens the menu with one's account; on a phone everything is in it. */
    Locator menu() {
        return page.locator("p-shell > header p-menu [popovertarget]");
    }

    Locator field(String label) {
        return page.getByLabel(label).first();
    }

    /** A choice among several, such as a filter. */
    Locator choice(String label) {
        return page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName(label).setExact(true));
    }

    /** Opens what is folded away under these words. */
    void unfold(String words) {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    /** Waits until these words are seen. */
    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** WCAG 2.2 AA as far as axe-core can tell, and nothing to scroll sideways for. */
    void keepsNobodyOut() {
        // The page has no frames, which is all that the other mode opens another window
        // for.
        List<Rule> violations = new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations();
        assertThat(violations).as("what axe finds").extracting(Window::words).isEmpty();
        assertThat((List<?>) page.evaluate(BEYOND)).as("what stands beyond the window").isEmpty();
    }

    /** The same in each of these looks. */
    void keepsNobodyOut(List<Look> looks) {
        for (Look look : looks) {
            wear(look);
            keepsNobodyOut();
        }
    }

    /** The same in every look, with pictures of this name. */
    void keepsNobodyOut(String picture) {
        keepsNobodyOut(picture, Look.EVERY);
    }

    /** The same in each of these looks, with pictures. */
    void keepsNobodyOut(String picture, List<Look> looks) {
        keepsNobodyOut(looks);
        keep(picture, Look.WIDE);
        keep(picture, Look.NARROW_DARK);
    }

    private void wear(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(look.scheme()));
        page.evaluate(DRAWN);
    }

    /** Keeps a picture for the docs, if pictures are wanted. */
    void keep(String name, Look look) {
        if (Boolean.getBoolean("parley.screenshots")) {
            wear(look);
            page.evaluate("scrollTo(0, 0)");
            Path file = SCREENSHOTS.resolve(name + (look.equals(Look.WIDE) ? ".png" : "-narrow.png"));
            page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes()
                    .stream()
                    .map(node -> node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                    .toList();
    }

}
