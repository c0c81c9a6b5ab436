package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.Api;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Many requests at once: sorting, choosing, and doing the same to all of them. */
@InBrowser
class TriageTests {

    private static final int REQUESTS = 40;

    private static final List<String> AREAS = List.of("Mobile", "Billing", "Access", "Reporting");

    /** Counts what one does, clicks and keys alike. */
    private static final String COUNTED = """
            window.done = 0;
            for (const one of ['pointerdown', 'keydown']) window.addEventListener(one, () => { window.done += 1; }, true);
            """;

    @TempDir
    Path folder;

    @Test
    void theReaderChoosesColumnsAndTheirOrderAndTheAddressKeepsThem(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        Page page = window.page();
        Locator stakes = page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("At stake"));
        stakes.first().getByRole(AriaRole.BUTTON).click();
        assertThat(page).hasURL(windows.parley().address() + "/?sort=stake");
        assertThat(stakes).hasCount(1);
        stakes.getByRole(AriaRole.BUTTON).click();
        Locator first = page.locator("[role=row]:not(.header)").first();
        assertThat(first).containsText("EUR 299,000 a year");
        page.getByText("Columns", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.CHECKBOX, new GetByRoleOptions().setName("Team").setExact(true)).check();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("Team"))).isVisible();
        page.reload();
        assertThat(first).containsText("EUR 299,000 a year");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER, new GetByRoleOptions().setName("Team"))).isVisible();
        window.keepsNobodyOut(Look.UNLIKE);
    }

    @Test
    void aViewIsKeptUnderAName(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        window.button("Overdue").click();
        window.page().getByText("Views", new Page.GetByTextOptions().setExact(true)).click();
        window.page().getByPlaceholder("Name of this view").fill("Late ones");
        window.page().getByLabel("Share it with everybody").check();
        window.button("Save").click();
        window.sees("View: Late ones");
        window = Window.of(windows, "product2", "/");
        window.page().getByText("Views", new Page.GetByTextOptions().setExact(true)).click();
        window.button("Late ones shared by product").click();
        assertThat(window.page()).hasURL(windows.parley().address() + "/?overdue=true");
        assertThat(window.button("Overdue")).hasAttribute("aria-pressed", "true");
        assertThat(window.page().getByText(Pattern.compile("^[1-9] shown$"))).isVisible();
    }

    @Test
    void whoTakesSomethingAwayGoesOnBesideIt(Windows windows) {
        Window window = Window.of(windows, "product", "/?state=OPEN&from=2026-06-01");
        window.button("Any state").click();
        assertThat(window.choice("State")).isFocused();
        window.button("Any date").click();
        assertThat(window.button("Dates")).isFocused();
        assertThat(window.page()).hasURL(windows.parley().address() + "/");
        window.page().navigate("/?segment=SMB");
        window.button("Views").click();
        Locator name = window.page().getByPlaceholder("Name of this view");
        name.fill("For a moment");
        window.button("Save").click();
        window.button("Forget the view For a moment").click();
        assertThat(name).isFocused();
    }

    @Test
    void theKeyboardGoesThroughTheLinesAndFindsAnything(Windows windows) {
        Window window = Window.of(windows, "product", "/");
        Page page = window.page();
        assertThat(page.locator("[data-id]").first()).isVisible();
        page.keyboard().press("/");
        assertThat(page.getByPlaceholder("Words of what was said")).isFocused();
        page.keyboard().type("ajk?");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        page.navigate("/");
        assertThat(page.locator("[data-id]").first()).isVisible();
        page.keyboard().press("j");
        page.keyboard().press("j");
        assertThat(page.locator("[data-id]").nth(1)).isFocused();
        page.keyboard().press("k");
        page.keyboard().press("x");
        window.sees("1 chosen");
        page.keyboard().press("?");
        window.sees("Choose it, or not");
        window.keepsNobodyOut(Look.UNLIKE);
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        page.keyboard().type("damaged pallets");
        assertThat(page.locator("p-palette [role=option]").first()).containsText("Photos of damaged pallets");
        window.keepsNobodyOut(Look.UNLIKE);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Photos of damaged pallets")))
            .isVisible();
        page.keyboard().press("Control+k");
        page.keyboard().type("overdue");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(windows.parley().address() + "/?overdue=true&sort=due");
    }

    @Test
    void whatIsRefusedStaysChosenAndSaysWhy(Windows windows) throws Exception {
        String open = raise(windows.as("sales"), 41, "Labels", "G03");
        String asked = raise(windows.as("sales"), 42, "Labels", "Y08");
        Window window = Window.of(windows, "product", "/?productArea=Labels");
        window.page().getByLabel("Choose all of Open").check();
        window.button("Ask for support").click();
        Locator form = window.page().getByRole(AriaRole.DIALOG);
        form.getByLabel("Which reason").selectOption("Y08");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask for support")).click();
        assertThat(form.locator(".refused")).containsText("Request 41: The other side gives no such reason");
        form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cancel")).click();
        window.sees("1 chosen");
        assertThat(get(windows.as("product"), asked).at("/claims/0/state").asString()).isEqualTo("CHALLENGED");
        assertThat(get(windows.as("product"), open).at("/claims/0/state").asString()).isEqualTo("ASSERTED");
    }

    @Test
    void whatWasDoneWithoutAnAnswerIsNotDoneAgain(Windows windows) throws Exception {
        String asked = raise(windows.as("sales"), 43, "Bonds", "Y08");
        Window window = Window.of(windows, "product", "/?productArea=Bonds");
        window.page().route("**/challenge", TriageTests::loseTheAnswer, new Page.RouteOptions().setTimes(2));
        window.page().getByLabel("Choose all of Open").check();
        window.button("Ask for support").click();
        Locator form = window.page().getByRole(AriaRole.DIALOG);
        form.getByLabel("Which reason").selectOption("Y08");
        Locator submit = form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ask for support"));
        submit.click();
        assertThat(form.locator(".refused")).containsText("Request 43: ");
        submit.click();
        assertThat(form).hasCount(0);
        assertThat(get(windows.as("product"), asked).at("/claims/0/state").asString()).isEqualTo("CHALLENGED");
    }

    private static void loseTheAnswer(Route route) {
        route.fetch();
        route.abort();
    }

    @Test
    void fortyRequestsTakeUnderAClickAndAHalfEach(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            for (int i = 0; i < REQUESTS; i++) {
                raise(parley.as("sales"), i, AREAS.get(i % AREAS.size()), i % 3 == 0 ? "Y08" : "G03");
            }
            Page page = windows.apart(parley);
            page.addInitScript(COUNTED);
            Window window = new Window(Windows.signedIn(page, "facilitator", "/"));
            int clicks = assign(window) + mark(window);
            Windows.signedIn(page, "product", "/?reason=Y08&sort=request");
            clicks += ask(window);
            System.out.printf("Triage of %d requests: %d clicks and keys%n", REQUESTS, clicks);
            assertThat(clicks).isLessThan(REQUESTS * 3 / 2);
            isTriaged(parley.as("product"));
            page.close();
        }
    }

    /** Each area gets somebody who decides. */
    private static int assign(Window window) {
        Page page = window.page();
        int before = done(page);
        for (int i = 0; i < AREAS.size(); i++) {
            window.choice("Area").selectOption(AREAS.get(i));
            assertThat(page.locator("[role=cell].area").first()).hasText(AREAS.get(i));
            window.sees("10 shown");
            page.getByLabel("Choose all of Open").click();
            window.button("Assign").click();
            page.getByLabel("Who decides", new Page.GetByLabelOptions().setExact(true))
                .selectOption(i % 2 == 0 ? "product" : "product2");
            submit(page, "Assign");
        }
        // A choice of a list is made by two clicks, which the driver does without.
        return done(page) - before + 2 * 2 * AREAS.size();
    }

    private static int mark(Window window) {
        Page page = window.page();
        int before = done(page);
        page.getByLabel("Choose Request 3", new Page.GetByLabelOptions().setExact(true)).click();
        page.getByLabel("Choose Request 7", new Page.GetByLabelOptions().setExact(true)).click();
        window.button("Mark as a duplicate").click();
        submit(page, "Mark as a duplicate");
        return done(page) - before;
    }

    /** Whoever says that many want it is asked of how many. */
    private static int ask(Window window) {
        window.sees("shown");
        Page page = window.page();
        int before = done(page);
        page.getByLabel("Choose all of In order").click();
        window.button("Ask for support").click();
        page.getByLabel("Which reason").selectOption("Y08");
        submit(page, "Ask for support");
        return done(page) - before + 2;
    }

    private static void submit(Page page, String name) {
        page.getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
            .click();
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(page.getByText("chosen")).hasCount(0);
    }

    private static void isTriaged(Api api) throws Exception {
        JsonNode items = api.get("/api/negotiations?limit=200").expect(200).json().get("items");
        assertThat(items).hasSize(REQUESTS).allSatisfy(item -> assertThat(item.get("decider").isNull()).isFalse());
        assertThat(items.valueStream().filter(item -> item.get("state").asString().equals("DUPLICATE"))).hasSize(1);
        for (JsonNode item : items) {
            JsonNode claim = get(api, item.get("id").asString()).at("/claims/0");
            boolean asked = item.at("/reasons/0").asString().equals("Y08")
                    && item.get("state").asString().equals("OPEN");
            assertThat(claim.get("state").asString()).isEqualTo(asked ? "CHALLENGED" : "ASSERTED");
        }
    }

    private static int done(Page page) {
        return ((Number) page.evaluate("window.done")).intValue();
    }

    private static String raise(Api sales, int number, String area, String reason) throws Exception {
        String body = """
                {"title":"Request %d","problem":"Goods are counted by hand","ask":"Count them by camera",
                 "productArea":"%s","salesTeam":"DACH","segment":"SMB","demands":[{"account":"Account %d"}],
                 "claims":[{"code":"%s","statement":"So they say"}]}
                """.formatted(number, area, number, reason);
        return sales.post("/api/negotiations", body).expect(201).json().get("id").asString();
    }

    private static JsonNode get(Api api, String id) throws Exception {
        return api.get("/api/negotiations/" + id).expect(200).json();
    }

}
