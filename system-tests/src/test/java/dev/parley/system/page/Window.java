package dev.parley.system.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person's window.
 *
 * @param troubles what the browser complained about: scripts that failed, what the
 * security policy refused
 */
record Window(Page page, String address, List<String> troubles) {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final Path SCREENSHOTS = Path.of(System.getProperty("parley.root", ".."), "docs", "screenshots");

    static Window of(Page page, String address) {
        List<String> troubles = new ArrayList<>();
        page.onPageError(troubles::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                troubles.add(message.text());
            }
        });
        return new Window(page, address, troubles);
    }

    /** Goes to another page of ours, as whoever is signed in. */
    void go(String path) {
        page.navigate(address + path);
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** Opens what is folded away under these words. */
    void unfold(String words) {
        page.locator("summary").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    }

    /** Waits until these words are seen. */
    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    /** What keeps somebody from using this page: WCAG 2.2 AA, by axe-core. */
    List<String> barriers() {
        return new AxeBuilder(page).withTags(RULES).analyze().getViolations().stream().map(Window::words).toList();
    }

    /** Whether one has to scroll sideways. */
    boolean overflows() {
        return (Boolean) page
            .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
    }

    /** Keeps a picture for the docs, if pictures are wanted. */
    void keep(String name) {
        if (Boolean.getBoolean("parley.screenshots")) {
            page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
        }
    }

    private static String words(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getTarget() + " " + node.getHtml()).toList();
    }

}
