package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Several tabs of one person with the same form: each keeps what was typed in it. */
@InBrowser
class TwoTabsTests {

    private static final String FORM = "/negotiations/new";

    @Test
    void sendingInOneLeavesWhatWasTypedInTheOther(Windows windows) {
        Page first = first(windows);
        Page second = another(first);
        write(first, "Labels in two languages");
        write(second, "Labels that glow");
        new Window(first).button("Raise the request").click();
        first.waitForURL(url -> !url.endsWith("/new"));

        second.reload();
        holds(second, "Labels that glow");
        assertThat(second.getByText("Kept as a draft")).isVisible();
        second.locator("p-shell .mark").click();
        assertThat(second.locator("p-waiting")).isVisible();
        second.goBack();
        holds(second, "Labels that glow");
        new Window(second).button("Raise the request").click();
        second.waitForURL(url -> !url.endsWith("/new"));
        assertThat(second.url()).isNotEqualTo(first.url());
        second.close();
    }

    @Test
    void whatOneShowsAfterAReloadIsItsOwn(Windows windows) {
        Page first = first(windows);
        Page second = another(first);
        new Window(first).field("The problem, in the customer’s words").fill("The first label is read twice.");
        title(second).fill("Labels that glow");

        first.reload();
        assertThat(new Window(first).field("The problem, in the customer’s words"))
            .hasValue("The first label is read twice.");
        holds(first, "");
        second.reload();
        holds(second, "Labels that glow");
        second.close();
    }

    /** A browser copies what a tab has kept for itself into the one that it opens. */
    @Test
    void aTabThatAnotherOneOpenedIsATabOfItsOwn(Windows windows) {
        Page first = first(windows);
        title(first).fill("Labels in two languages");
        Page second = first.waitForPopup(() -> first.evaluate("() => { window.open('/negotiations/new') }"));
        holds(second, "");
        title(second).fill("Labels that glow");
        first.reload();
        holds(first, "Labels in two languages");
        second.reload();
        holds(second, "Labels that glow");
        second.close();
    }

    @Test
    void whatAClosedTabLeftIsTakenUpByOneAlone(Windows windows) {
        Page first = first(windows);
        Page left = another(first);
        title(left).fill("Labels that glow");
        first.navigate("/");
        left.close();

        List<Page> opened = Stream.generate(first.context()::newPage).limit(3).toList();
        opened.forEach(page -> page.navigate(FORM, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)));
        opened.forEach(page -> assertThat(title(page)).isVisible());
        first.waitForTimeout(1_000);
        assertThat(opened.stream().map(page -> title(page).inputValue())).containsExactlyInAnyOrder("Labels that glow",
                "", "");
        opened.forEach(Page::close);
    }

    /** Ten of those that nobody has open are kept of each form. */
    @Test
    void theOldestOfManyLeftGo(Windows windows) {
        Page first = first(windows);
        title(first).fill("Labels that glow");
        first.navigate("/");
        first.evaluate(
                """
                        () => {
                          const kept = Object.keys(localStorage).find((one) => one.startsWith('parley-draft:'));
                          for (let day = 10; day < 30; day++) {
                            const draft = { values: { title: `Of day ${day}` }, key: crypto.randomUUID(), at: `2026-01-${day}T12:00:00Z` };
                            localStorage.setItem(kept.replace(/@.*|$/, `@gone-${day}`), JSON.stringify(draft));
                          }
                        }""");
        Page second = another(first);
        holds(second, "Of day 29");
        assertThat(second.evaluate("Object.keys(localStorage).filter((one) => one.startsWith('parley-draft:')).length"))
            .isEqualTo(11);
        first.navigate(FORM);
        holds(first, "Labels that glow");
        second.close();
    }

    @Test
    void whatIsOpenInAnotherTabIsNotOfferedToGoOnWith(Windows windows) throws Exception {
        Page first = first(windows);
        String path = Samples.address(windows, "A forecast of what will run out");
        first.navigate(path);
        new Window(first).button("Comment").first().click();
        first.getByLabel("What you want to say").fill("Stock is counted by hand.");
        first.keyboard().press("Escape");
        assertThat(first.locator(".drafts")).isVisible();
        Page second = first.context().newPage();
        second.navigate(path);
        assertThat(second.locator("p-history ol")).isVisible();
        assertThat(second.locator(".drafts")).hasCount(0);
        first.navigate("about:blank");
        second.reload();
        assertThat(second.locator(".drafts")).isVisible();
        second.close();
    }

    private static Page first(Windows windows) {
        return Windows.signedIn(windows.apart(windows.parley()), "sales", FORM);
    }

    private static Page another(Page first) {
        Page page = first.context().newPage();
        page.navigate(FORM);
        return page;
    }

    private static void write(Page page, String title) {
        Window window = new Window(page);
        title(page).fill(title);
        window.field("The problem, in the customer’s words").fill("The second label is read first.");
        window.field("The ask").fill("Ask which label counts.");
        page.locator("[name='demands.0.account']").fill("Kranich Maschinenbau");
        window.field("Reason 1").selectOption("G03");
    }

    private static Locator title(Page page) {
        return new Window(page).field("In a few words");
    }

    private static void holds(Page page, String title) {
        assertThat(title(page)).hasValue(title);
    }

}
