package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An administrator has events sent to another tool, which is away. */
@InBrowser
class SubscribingTests {

    @TempDir
    Path folder;

    @Test
    void oneSeesWhatBecameOfItAndHasItSentAgain(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.demo=false",
                "--parley.outgoing.private-targets=127.0.0.1")) {
            Window ada = new Window(windows.apart(parley));
            setUp(ada, "/setup#" + parley.setupToken());
            ada.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Subscriptions")).click();
            ada.sees("There is none yet");
            make(ada);
            replay(ada);
            ada.button("Switch Tickets off").click();
            ada.sees("Nothing is lost");
            ada.keepsNobodyOut("subscriptions", Look.EVERY);
            ada.button("Switch Tickets on").click();
            ada.button("Remove Tickets").click();
            ada.sees("There is none yet");
            assertThat(ada.page().locator("main h1")).isFocused();
            ada.page().close();
        }
    }

    private static void setUp(Window ada, String link) {
        ada.page().navigate(link);
        ada.field("Your name").fill("Ada Lovelace");
        ada.field("What you sign in as").fill("ada");
        ada.field("A password").fill("violet anchor hums twice");
        ada.button("Set it up").click();
        ada.sees("Waits for you");
    }

    private static void make(Window ada) {
        ada.field("What it is for").fill("Tickets");
        ada.field("Where it is posted to").fill("https://10.0.0.1/hook");
        ada.button("Send it from now on").click();
        ada.sees("Nothing is sent there");
        ada.field("Where it is posted to").fill("http://127.0.0.1:9/hook");
        ada.button("Send it from now on").click();
        ada.sees("This is shown only now");
        assertThat(ada.page().locator(".secret code")).containsText("whsec_");
        assertThat(ada.page().locator(".rows")).containsText("http://127.0.0.1:9");
        assertThat(ada.page().locator(".rows")).not().containsText("/hook");
    }

    private static void replay(Window ada) {
        ada.button("Show the deliveries of Tickets").click();
        ada.sees("Nothing was sent yet");
        ada.field("Send again from position").fill("1");
        ada.button("Replay").click();
        ada.sees("It is sent again from there on");
        ada.sees("nobody listens there");
        ada.button("Send 1 again").click();
        ada.sees("1 is sent again");
    }

}
