package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Forgetting what was written, on the order of two people, unless it is held. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasingTests {

    /** In the samples. */
    private static final String WORDS = "text message";

    private ParleyHere parley;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder);
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void isFoundHeldReleasedAndForgotten(Windows windows) {
        Window privacy = as(windows, "privacy");
        find(privacy, WORDS);
        assertThat(list(privacy, "Places").getByRole(AriaRole.LISTITEM).first()).containsText("Entry");
        assertThat(list(privacy, "Places")).not().containsText(WORDS);
        list(privacy, "Places").getByRole(AriaRole.BUTTON).first().click();
        String position = privacy.field("Its position in the log").inputValue();

        Window legal = as(windows, "legal");
        hold(legal, position);
        privacy.field("Why").fill("A secret was pasted");
        privacy.button("Ask for it").click();
        assertThat(privacy.page().locator(".refusal")).containsText("hold");
        assertThat(privacy.field("Its position in the log")).isFocused();
        privacy.keepsNobodyOut("erasure-held", Look.UNLIKE);

        release(legal);
        privacy.button("Ask for it").click();
        privacy.sees("Somebody else approves it.");
        assertThat(list(privacy, "Waits for approval")).containsText("A secret was pasted");
        assertThat(privacy.button("Approve")).isHidden();

        legal.button("Approve").click();
        legal.field("Why").fill("Nothing stands against it");
        legal.keepsNobodyOut("erasure", Look.EVERY);
        legal.button("Erase it for good").click();
        legal.sees("It was erased.");
        assertThat(list(privacy, "What was erased")).containsText("Nothing stands against it");
        assertThat(list(privacy, "What was erased")).containsText("Entry " + position);
        privacy.keepsNobodyOut("erased", Look.EVERY);

        Window auditor = as(windows, "auditor");
        assertThat(list(auditor, "What was erased")).containsText("1 text");
        assertThat(auditor.button("Ask for it")).isHidden();
        assertThat(auditor.button("Look for it")).isHidden();
        auditor.unfold("Released");
        assertThat(list(auditor, "Released holds")).containsText("It was settled");
    }

    @Test
    void ofAPersonNamesThemAndNotWhatTheyAreCalledAfterwards(Windows windows) {
        Window legal = as(windows, "legal");
        legal.choice("Who").selectOption("sales3");
        legal.field("Why").fill("They asked to be forgotten");
        legal.button("Ask for it").click();
        legal.sees("It waits for somebody else’s approval.");
        Window privacy = as(windows, "privacy");
        assertThat(list(privacy, "Waits for approval")).containsText("sales3");
        privacy.button("Approve").click();
        privacy.field("Why").fill("Checked");
        privacy.button("Erase it for good").click();
        assertThat(list(privacy, "What was erased")).containsText("erased person");
    }

    @Test
    void ofANegotiationIsAskedForByItsAddress(Windows windows) {
        Window privacy = as(windows, "privacy");
        privacy.field("What it is about").selectOption("negotiation");
        privacy.field("Its address or id").fill("https://parley.example.org/negotiations/nothing?x=1");
        privacy.field("Why").fill("Not needed");
        privacy.button("Ask for it").click();
        assertThat(privacy.page().locator(".refusal")).isVisible();
        assertThat(privacy.field("Its address or id")).isFocused();
    }

    @Test
    void isNotForOthers(Windows windows) {
        Window sales = as(windows, "sales");
        sales.sees("Not for your role");
        assertThat(sales.page().getByRole(AriaRole.LINK, named("Erasure"))).isHidden();
        sales.keepsNobodyOut(Look.UNLIKE);
        Window privacy = as(windows, "privacy");
        assertThat(privacy.page().getByRole(AriaRole.LINK, named("Erasure"))).isVisible();
    }

    @Test
    void whatIsTypedStaysWhenAnswersStayAway(Windows windows) throws Exception {
        Window privacy = as(windows, "privacy");
        privacy.field("Why").fill("They asked for it");
        List<String> asked = new ArrayList<>();
        privacy.page().route("**/api/holds", route -> {
            asked.add(route.request().url());
            route.abort();
        });
        String hold = parley.as("legal")
            .post("/api/holds", "{\"subject\":{\"account\":\"Fjordmat\"},\"reason\":\"A lawsuit\"}")
            .expect(201)
            .json()
            .get("id")
            .asString();
        privacy.page().waitForCondition(() -> !asked.isEmpty());
        privacy.page().waitForTimeout(500);
        assertThat(privacy.field("Why")).hasValue("They asked for it");
        parley.as("legal").post("/api/holds/" + hold + "/release", "{\"reason\":\"It was settled\"}").expect(200);
    }

    private Window as(Windows windows, String login) {
        return new Window(Windows.signedIn(windows.apart(parley), login, "/erasure"));
    }

    private static void find(Window window, String words) {
        window.field("A name, or any words").fill(words);
        window.button("Look for it").click();
        window.sees("It stands in");
    }

    private static void hold(Window legal, String position) {
        legal.unfold("Place a hold");
        Locator holds = holds(legal);
        holds.getByLabel("What it is about").selectOption("position");
        holds.getByLabel("Its position in the log").fill(position);
        holds.getByLabel("Why").fill("A lawsuit");
        legal.button("Hold it").click();
        legal.sees("It is held.");
    }

    private static void release(Window legal) {
        legal.button("Release").click();
        holds(legal).getByLabel("Why").first().fill("It was settled");
        legal.button("Release the hold").click();
        legal.sees("The hold was released.");
    }

    private static Locator holds(Window window) {
        return window.page()
            .locator("section",
                    new Page.LocatorOptions().setHas(window.page().getByRole(AriaRole.HEADING, named("Holds"))));
    }

    private static Locator list(Window window, String name) {
        return window.page().getByRole(AriaRole.LIST, named(name).setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

}
