package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody at a window who has the keyboard alone. */
record Typist(Page page) {

    /** More than the controls of any page. */
    private static final int MOST_STEPS = 150;

    /** In the order of the browser's own language, not of the page's. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMddyyyy", Locale.US);

    /** Presses Tab until it is focused. */
    void to(Locator wanted) {
        assertThat(wanted).isVisible();
        for (int step = 0; step < MOST_STEPS && !isFocused(wanted); step++) {
            press("Tab");
        }
        assertThat(wanted).isFocused();
    }

    private static boolean isFocused(Locator wanted) {
        return Boolean.TRUE.equals(wanted.evaluate("it => it === it.getRootNode().activeElement"));
    }

    void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses the button of this name. */
    void presses(String button) {
        to(button(button));
        press("Enter");
    }

    /** Follows the link of this name. */
    void follows(String link) {
        to(page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link)).first());
        press("Enter");
    }

    /** Opens what is folded away under these words. */
    void unfolds(String words) {
        to(page.locator("summary").filter(new Locator.FilterOptions().setHasText(words)).first());
        press("Enter");
    }

    /** Writes into the field of this label, in place of what stood there. */
    void writes(String label, String text) {
        to(field(label));
        press("Control+a");
        type(text);
    }

    void writes(String label, LocalDate day) {
        to(field(label));
        type(DAY.format(day));
    }

    /** Picks from a list by the first letters. */
    void picks(String label, String beginning) {
        to(field(label));
        type(beginning);
    }

    void ticks(String label) {
        to(field(label));
        press("Space");
    }

    /** Finds something from anywhere and goes there. */
    void goes(String words) {
        press("Control+k");
        assertThat(page.getByRole(AriaRole.COMBOBOX, new GetByRoleOptions().setName("Find or do"))).isFocused();
        type(words);
        assertThat(page.locator("p-palette [role=option]").first()).containsText(words);
        press("Enter");
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label)).first();
    }

}
