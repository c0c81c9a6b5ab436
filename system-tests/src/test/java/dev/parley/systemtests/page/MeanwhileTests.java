package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What happens to the connection, the session and the role while somebody writes. */
@InBrowser
class MeanwhileTests {

    private static final String DECISION = """
            {"disposition":"ACCEPTED","rationale":"It is weighed once","displacesNothingBecause":"It takes a day",
             "forecast":{"statement":"Ten pallets an hour more","probability":0.7,"reviewOn":"2030-01-31"}}
            """;

    private static final String PASSWORD = "violet anchor hums twice";

    @TempDir
    Path folder;

    @Test
    void whatWasOnItsWayWhenTheConnectionBrokeIsSentOnce(Windows windows) throws Exception {
        String path = raised(windows);
        Window window = new Window(Windows.signedIn(windows.apart(windows.parley()), "sales", path));
        String text = "Sent as the line broke";
        write(window, text);
        window.page().route("**/comments", route -> {
            route.fetch();
            route.abort();
        }, new Page.RouteOptions().setTimes(1));
        send(window);
        assertThat(window.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(window.page().locator(".comment").getByText(text)).hasCount(1);
        long there = windows.as("sales")
            .get("/api" + path)
            .json()
            .get("comments")
            .valueStream()
            .filter(comment -> comment.path("text").asString().equals(text))
            .count();
        assertThat(there).isEqualTo(1);
    }

    @Test
    void whoseSessionEndedSignsInAgainAndFindsWhatTheyWrote(Windows windows) throws Exception {
        String path = raised(windows);
        Window window = new Window(Windows.signedIn(windows.apart(windows.parley()), "sales", path));
        String text = "Written before the session ended";
        write(window, text);
        window.page().context().clearCookies();
        send(window);
        assertThat(window.page().getByText("sign in as anybody")).isVisible();
        window.button("sales").click();
        window.page().locator(".drafts").getByText("Comment", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(window.page().getByLabel("What you want to say")).hasValue(text);
        send(window);
        assertThat(window.page().locator(".comment").getByText(text)).hasCount(1);
    }

    @Test
    void whoseRoleChangedIsToldAndSeesThePageOfTheNewOne(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.demo=false")) {
            Page ada = setUp(windows, parley);
            Page page = arrived(windows, parley, ada, "Bea", "SALES");
            String id = read(page.context().request().get("/api/me")).get("id").asString();
            page.navigate("/negotiations/new");
            Window bea = new Window(page);
            bea.field("In a few words").fill("Written as sales");
            post(ada.context().request(), "/api/people/" + id + "/roles",
                    Map.of("roles", List.of("AUDITOR"), "reason", "Has changed departments"));
            bea.field("The problem, in the customer’s words").fill("Each pallet is weighed twice.");
            bea.field("The ask").fill("Weigh it once.");
            page.locator("[name='demands.0.account']").fill("Acme");
            bea.field("Reason 1").selectOption("G03");
            bea.button("Raise the request").click();
            bea.sees("Not for your role");
            assertThat(page.getByText("Audit", new Page.GetByTextOptions().setExact(true))).isVisible();
            ada.close();
            page.close();
        }
    }

    @Test
    void whoeverComesInIsThereToPick(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.demo=false")) {
            Page ada = setUp(windows, parley);
            Page sal = arrived(windows, parley, ada, "Sal", "SALES");
            String id = post(sal.context().request(), "/api/negotiations",
                    Map.of("title", "Weigh once", "problem", "Each pallet is weighed twice", "ask", "Weigh it once",
                            "demands", List.of(Map.of("account", "Acme")), "claims", List.of(Map.of("code", "G03"))))
                .get("id")
                .asString();
            Page fay = arrived(windows, parley, ada, "Fay", "FACILITATOR");
            fay.navigate("/negotiations/" + id);
            Window window = new Window(fay);
            assign(window);
            assertThat(window.choice("Who decides").locator("option")).hasCount(1);
            window.button("Cancel").click();
            fay.evaluate("""
                    () => {
                      window.came = new Promise(done => addEventListener('parley-event',
                        ({ detail }) => detail.type === 'PersonAdmitted' && done()));
                    }""");
            arrived(windows, parley, ada, "Pia", "PRODUCT");
            fay.evaluate("() => window.came");
            assign(window);
            assertThat(window.choice("Who decides").locator("option")).hasText(new String[] { "–", "Pia" });
        }
    }

    private static void assign(Window window) {
        window.page().locator(".choices p-menu [popovertarget]").click();
        window.button("Assign who decides").click();
    }

    private static Page setUp(Windows windows, ParleyHere parley) {
        Page page = windows.apart(parley);
        post(page.context().request(), "/api/setup",
                Map.of("token", parley.setupToken(), "login", "ada", "name", "Ada", "password", PASSWORD));
        return page;
    }

    private static Page arrived(Windows windows, ParleyHere parley, Page administrator, String name, String role) {
        String link = post(administrator.context().request(), "/api/invitations",
                Map.of("name", name, "roles", List.of(role)))
            .get("link")
            .asString();
        Page page = windows.apart(parley);
        post(page.context().request(), "/api/invitations/acceptance", Map.of("token", link.replaceAll(".*#", ""),
                "login", name.toLowerCase(Locale.ROOT), "name", name, "password", PASSWORD));
        return page;
    }

    @Test
    void whatIsTypedIntoAFilterStaysWhenOthersRaise(Windows windows) throws Exception {
        Window window = Window.of(windows, "product", "/");
        Page page = window.page();
        page.locator("p-filters [popovertarget]", new Page.LocatorOptions().setHasText("Elsewhere")).click();
        window.field("Deal or ticket").fill("jira:weigh-1");
        Locator raised = page.locator("[role=row] a[href='" + raised(windows) + "']");
        assertThat(raised).isVisible();
        assertThat(window.field("Deal or ticket")).hasValue("jira:weigh-1");
        window.field("Deal or ticket").press("Enter");
        assertThat(raised).hasCount(0);
    }

    /** Or whoever is about to press one would press another that came into its place. */
    @Test
    void theFocusStaysOnTheActionWhenOneBeforeItGoes(Windows windows) throws Exception {
        String path = raised(windows);
        windows.as("product").post("/api" + path + "/decision", DECISION).expect(200);
        Window window = Window.of(windows, "sales", path);
        Locator outcome = window.button("Record a deal’s outcome");
        outcome.focus();
        windows.as("sales").post("/api" + path + "/review/process", "{\"score\":4}").expect(200);
        assertThat(window.button("Score how it was made")).isHidden();
        assertThat(outcome).isFocused();
    }

    private static String raised(Windows windows) throws Exception {
        return "/negotiations/" + windows.as("sales").post("/api/negotiations", """
                {"title":"Weigh once","problem":"Each pallet is weighed twice","ask":"Weigh it once",
                 "demands":[{"account":"Tabula"}],"claims":[{"code":"G03"}]}
                """).expect(201).json().get("id").asString();
    }

    private static void write(Window window, String text) {
        window.page().locator(".talk").getByText("Comment", new Locator.GetByTextOptions().setExact(true)).click();
        window.page().getByLabel("What you want to say").fill(text);
    }

    private static void send(Window window) {
        window.page()
            .getByRole(AriaRole.DIALOG)
            .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Comment").setExact(true))
            .click();
    }

    private static JsonNode post(APIRequestContext request, String path, Map<String, ?> body) {
        return read(
                request.post(path, RequestOptions.create().setData(body).setHeader("Sec-Fetch-Site", "same-origin")));
    }

    private static JsonNode read(APIResponse answer) {
        assertThat(answer.ok()).as(answer.url() + " " + answer.text()).isTrue();
        return JsonMapper.shared().readTree(answer.text().isEmpty() ? "{}" : answer.text());
    }

}
