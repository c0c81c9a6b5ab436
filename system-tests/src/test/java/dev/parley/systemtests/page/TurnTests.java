package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whose turn it is: the inbox, working through it, and what is new. */
@InBrowser
class TurnTests {

    private static final String PALLETS = "Photos of damaged pallets";

    /** What waits of this kind, so many. */
    private static String waiting(int from, int count, String kind, String next) {
        String items = IntStream.range(from, from + count)
            .mapToObj(
                    i -> """
                            {"kind":"%s","why":"Because.","negotiationId":"01a22208-0000-7000-8000-%012d","retrospectiveId":null,
                             "title":"Request %d","about":null,"personal":false,"since":"2026-01-05T00:00:00Z","due":null,"dueOn":null,"overdue":false}"""
                        .formatted(kind, i, i))
            .reduce((one, other) -> one + "," + other)
            .orElse("");
        return "{\"position\":1,\"total\":701,\"overdue\":0,\"items\":[" + items + "],\"next\":" + next + "}";
    }

    @Test
    void whatOthersWaitForComesFirstAndAllPagesAreRead(Windows windows) {
        Page page = windows.of("product", "/");
        page.route("**/api/waiting?**", route -> {
            boolean second = route.request().url().contains("cursor=");
            route.fulfill(new Route.FulfillOptions().setContentType("application/json")
                .setBody(second ? waiting(700, 1, "ANSWER_CHALLENGE", "null") : waiting(0, 700, "DECIDE", "\"more\"")));
        });
        page.navigate("/");
        assertThat(page.locator(".turn h3"))
            .hasText(new String[] { "1 asks you to support a reason", "700 wait for a decision" });
        assertThat(page.getByText("Request 700", new Page.GetByTextOptions().setExact(true))).isVisible();
    }

    @Test
    void equalLinesAreOpenedAndWorkedThroughOneAfterAnother(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        Page page = window.page();
        Locator turn = page.locator(".turn").filter(new Locator.FilterOptions().setHasText("wait for a decision"));
        assertThat(turn).isVisible();
        int count = Integer.parseInt(turn.locator("h3 b").textContent());
        assertThat(turn.getByRole(AriaRole.LISTITEM)).hasCount(0);
        turn.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Show all " + count)).click();
        assertThat(turn.getByRole(AriaRole.LISTITEM)).hasCount(count);
        List<String> titles = turn.getByRole(AriaRole.LINK).allTextContents();
        turn.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("One after another")).click();
        window.sees("1 of " + count);
        assertThat(heading(page, titles.getFirst())).isVisible();
        window.button("Next").click();
        assertThat(heading(page, titles.get(1))).isVisible();
        page.keyboard().press("n");
        assertThat(heading(page, titles.get(2))).isVisible();
        page.keyboard().press("p");
        window.sees("2 of " + count);
        window.keepsNobodyOut(Look.UNLIKE);
        window.button("Back to the board").click();
        assertThat(turn.getByRole(AriaRole.HEADING)).isVisible();
    }

    @Test
    void theFirstLineOfANegotiationSaysWhatIsAskedOfOne(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales2", Samples.address(windows, PALLETS));
        Locator asked = window.page().locator(".asked li").first();
        assertThat(asked).containsText("The other side asks for support of a reason of yours");
        assertThat(window.page().locator("article > *").first()).hasClass(Pattern.compile("asked"));
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Where?")).click();
        assertThat(
                window.page().locator("li.item").filter(new Locator.FilterOptions().setHasText("Many want it")).first())
            .isFocused();
        asked.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Give evidence now")).click();
        window.sees("What backs this reason");
        window.page().keyboard().press("Escape");
        window.page().navigate(Samples.address(windows, "Larger keys for gloved hands"));
        window.sees("Nothing is asked of you here now.");
    }

    @Test
    void whatHasChangedSinceOneWasLastHereIsToldApart(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales2", "/");
        Page page = window.page();
        assertThat(page.locator(".turn").first()).isVisible();
        assertThat(page.locator(".news")).hasCount(0);
        String address = Samples.address(windows, PALLETS);
        Api sales2 = windows.as("sales2");
        long position = sales2.get("/api/negotiations?limit=1").json().get("position").asLong();
        sales2.post("/api/me/seen", "{\"position\":%d,\"all\":true}".formatted(position)).expect(200);
        windows.as("product").post("/api" + address + "/effort", "{\"personDays\":3}").expect(200);
        page.reload();
        window.sees("Since you were last here one negotiation has changed.");
        page.locator(".news").getByRole(AriaRole.LINK).click();
        window.sees("1 shown");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(PALLETS).setExact(true)).last().click();
        window.sees("Since you were last here: product estimated the effort.");
        assertThat(page.locator("p-history li")
            .filter(new Locator.FilterOptions().setHasText("estimated the effort"))
            .first()).containsText("new");
        page.navigate("/");
        window.button("I have seen it").click();
        assertThat(page.locator(".news")).hasCount(0);
    }

    @Test
    void asManyDaysAreLeftWhereverItIsSaid(Windows windows) throws Exception {
        String id = windows.as("product")
            .get("/api/waiting?kind=DECIDE&overdue=false&limit=1")
            .json()
            .at("/items/0/negotiationId")
            .asString();
        Page page = windows.of("product", "/negotiations/" + id);
        String left = page.locator(".asked li")
            .filter(new Locator.FilterOptions().setHasText("waits for a decision"))
            .locator("span.small")
            .textContent();
        assertThat(left).matches("\\d+ days? left|today");
        assertThat(page.getByText(Pattern.compile("^answer by"))).containsText(left);
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setExact(true)).first();
    }

}
