package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Signing in without a password, by what a device keeps. */
@InBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PasskeyTests {

    private static final String PASSWORD = "violet anchor hums twice";

    private ParleyHere parley;

    private int guests;

    private Page ada;

    private String login;

    private Window window;

    private Authenticator device;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        parley = ParleyHere.in(folder, "--parley.demo=false");
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    /** Somebody new, who has a passkey. */
    @BeforeEach
    void comeIn(Windows windows) throws Exception {
        // A passkey belongs to a name, and not to a number.
        String address = parley.address().replace("127.0.0.1", "localhost");
        ada = windows.apart(address);
        if (guests == 0) {
            send(ada, "/api/setup", arriving(parley.setupToken(), "ada"));
        }
        else {
            send(ada, "/api/session", Map.of("login", "ada", "password", PASSWORD));
        }
        login = "bea" + ++guests;
        String link = JsonParser
            .parseString(send(ada, "/api/invitations", Map.of("name", "Bea", "roles", List.of("SALES"))).text())
            .getAsJsonObject()
            .get("link")
            .getAsString();
        window = new Window(windows.apart(address));
        send(window.page(), "/api/invitations/acceptance", arriving(link.substring(link.indexOf('#') + 1), login));
        device = Authenticator.in(window.page());
        window.page().navigate("/account");
        window.field("What you call the device").fill("My laptop");
        window.button("Make a passkey").click();
        window.sees("The passkey “My laptop” signs you in from now on.");
    }

    @Test
    void signsInWhoHasMadeOneUntilItIsRemoved() {
        assertThat(window.page().getByText("never used")).isVisible();
        JsonObject made = device.passkey();
        assertThat(made.get("userName").getAsString()).isEqualTo(login);
        signOut();
        signIn();
        isIn();
        window.page().navigate("/account");
        assertThat(window.page().getByRole(AriaRole.LIST, named("Your passkeys"))).containsText("last used");
        window.keepsNobodyOut("account-passkey", Look.EVERY);
        window.button("Remove My laptop").click();
        assertThat(window.page().getByRole(AriaRole.LIST, named("Your passkeys"))).isHidden();
        assertThat(window.page().locator("#passkeys")).isFocused();
        signOut();
        signIn();
        isRefused("signs nobody in here");
        window.keepsNobodyOut("sign-in-passkey", Look.EVERY);
    }

    @Test
    void ofACopySaysSo() {
        JsonObject copy = device.passkey();
        signOut();
        signIn();
        isIn();
        signOut();
        device.isReplacedBy(copy);
        signIn();
        isRefused("may be a copy");
    }

    @Test
    void ofASuspendedPersonSignsNobodyIn() {
        String id = JsonParser.parseString(window.page().context().request().get("/api/me").text())
            .getAsJsonObject()
            .get("id")
            .getAsString();
        send(ada, "/api/people/" + id + "/suspension", Map.of("reason", "On leave"));
        window.page().navigate("/");
        signIn();
        isRefused("its owner is not let in");
        send(ada, "/api/people/" + id + "/reinstatement", Map.of("reason", "Back"));
        signIn();
        isIn();
    }

    @Test
    void thatIsNotShownIsSaidAtTheButton() {
        window.field("What you call the device").fill("Again");
        window.button("Make a passkey").click();
        isRefused("This device has a passkey of yours");
        signOut();
        device.recognises(false);
        signIn();
        isRefused("It was cancelled");
        device.recognises(true);
        signIn();
        isIn();
    }

    @Test
    void orPasswordThatIsWrongSignsNobodyOut() {
        window.field("The present one").fill("not it at all");
        window.field("A new one").fill("seven paper boats drift");
        window.page()
            .locator("section", new Page.LocatorOptions().setHasText("The present one"))
            .getByRole(AriaRole.BUTTON)
            .click();
        isRefused("the old password is wrong");
        assertThat(window.field("A new one")).hasValue("seven paper boats drift");
    }

    private void signOut() {
        window.menu().click();
        window.button("Sign out").click();
    }

    private void signIn() {
        window.button("Sign in with a passkey").click();
    }

    private void isIn() {
        assertThat(window.menu()).isVisible();
    }

    private void isRefused(String why) {
        assertThat(window.page().getByRole(AriaRole.ALERT)).containsText(why);
    }

    private static Map<String, String> arriving(String token, String login) {
        return Map.of("token", token, "login", login, "name", "Bea", "password", PASSWORD);
    }

    /** What the page would send, without the clicks. */
    private static APIResponse send(Page by, String path, Map<String, ?> body) {
        APIResponse answer = by.context()
            .request()
            .post(path, RequestOptions.create().setData(body).setHeader("Sec-Fetch-Site", "same-origin"));
        assertThat(answer.ok()).as(answer.text()).isTrue();
        return answer;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

}
