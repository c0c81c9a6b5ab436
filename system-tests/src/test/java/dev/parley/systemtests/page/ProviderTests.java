package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.ParleyHere;
import dev.parley.systemtests.oidc.TestProvider;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing in through an identity provider, and out again. */
@InBrowser
class ProviderTests {

    @TempDir
    Path folder;

    @Test
    void oneComesInByItOrIsToldWhyNot(Windows windows) throws Exception {
        try (TestProvider provider = TestProvider.start();
                ParleyHere parley = ParleyHere.in(folder, "--parley.demo=false", "--parley.sign-in=oidc",
                        "--parley.oidc.issuer=" + provider.issuer(), "--parley.oidc.client-id=" + TestProvider.CLIENT,
                        "--parley.oidc.name=Example", "--parley.oidc.roles.ADMINISTRATOR=admins")) {
            Window ada = new Window(windows.apart(parley));
            ada.page().navigate("/people");
            provider.next("ada", Map.of("name", "Ada Lovelace"));
            signIn(ada);
            assertThat(ada.page().getByRole(AriaRole.ALERT)).containsText("did not say what you may do");
            ada.keepsNobodyOut("sign-in-provider", Look.EVERY);
            provider.next("ada", Map.of("name", "Ada Lovelace", "roles", List.of("admins")));
            signIn(ada);
            ada.page().navigate("/people");
            ada.sees("The identity provider lets people in");
            ada.menu().click();
            ada.button("Sign out").click();
            assertThat(ada.page().getByRole(AriaRole.LINK, name("Sign in with Example"))).isVisible();
            ada.page().close();
        }
    }

    private static void signIn(Window window) {
        window.page().getByRole(AriaRole.LINK, name("Sign in with Example")).click();
    }

    private static Page.GetByRoleOptions name(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

}
