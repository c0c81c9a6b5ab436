package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import dev.parley.systemtests.Api;
import dev.parley.systemtests.ParleyHere;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody says where they are mailed, and stops it by the link in a mail. */
@InBrowser
class MailedTests {

    private static final Pattern CONFIRMING = Pattern.compile("http://\\S+/account#\\S+");

    private static final Pattern STOPPING = Pattern.compile("http://\\S+/unsubscribe/\\S+");

    private static final String REQUEST = """
            {"title":"Export","problem":"Finance re-keys every invoice","ask":"Export invoices as CSV",
             "salesTeam":"DACH","productArea":"Billing","segment":"Mid-market",
             "demands":[{"account":"Acme"}],"claims":[{"code":"Y02","statement":"It is easy."}]}""";

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void oneConfirmsAnAddressChoosesAnHourAndStopsItByALink(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort())) {
            Window sales = new Window(Windows.signedIn(windows.apart(parley), "sales", parley.address() + "/account"));
            confirm(sales);
            choose(sales);
            challenge(parley);
            stop(sales, mailed(2, STOPPING), parley.address());
            sales.page().close();
        }
    }

    private void confirm(Window sales) throws Exception {
        sales.sees("Nothing is mailed to you until");
        sales.field("E-mail address").fill("nobody");
        sales.button("Mail me a link to confirm it").click();
        sales.sees("An address such as ada@example.org.");
        sales.field("E-mail address").fill("sales@example.org");
        sales.button("Mail me a link to confirm it").click();
        sales.sees("A link was mailed to sales@example.org");
        sales.page().navigate("about:blank");
        sales.page().navigate(mailed(1, CONFIRMING));
        sales.sees("Your address was confirmed.");
        sales.sees("Mailed to sales@example.org.");
        assertThat(sales.page().url()).doesNotContain("#");
        sales.keepsNobodyOut();
    }

    private static void choose(Window sales) {
        sales.choice("At").selectOption("7");
        sales.choice("In").selectOption("Asia/Tokyo");
        sales.button("Keep it").click();
        sales.sees("It was kept.");
        sales.page().reload();
        assertThat(sales.choice("In")).hasValue("Asia/Tokyo");
        assertThat(sales.choice("At")).hasValue("7");
    }

    private static void challenge(ParleyHere parley) throws Exception {
        Api sales = parley.as("sales");
        String id = sales.post("/api/negotiations", REQUEST).expect(201).json().get("id").asString();
        String claim = sales.get("/api/negotiations/" + id).expect(200).json().at("/claims/0/id").asString();
        parley.as("product")
            .post("/api/negotiations/" + id + "/claims/" + claim + "/challenge", "{\"question\":\"Is it?\"}")
            .expect(200);
    }

    private static void stop(Window sales, String link, String address) {
        sales.page().context().clearCookies();
        sales.page().navigate(link);
        assertThat(sales.button("Stop them")).isVisible();
        sales.keepsNobodyOut();
        sales.button("Stop them").click();
        sales.sees("They were stopped.");
        sales.page().navigate(link + "x");
        sales.button("Stop them").click();
        sales.sees("no mail has this link any more");
        Windows.signedIn(sales.page(), "sales", address + "/account");
        assertThat(sales.page().getByLabel("What is addressed to you, at once")).not().isChecked();
        assertThat(sales.page().getByLabel("What waits for you, once a day")).isChecked();
    }

    /** The link in the mail that has come as the last of so many. */
    private String mailed(int count, Pattern link) throws Exception {
        await().atMost(Duration.ofSeconds(30))
            .untilAsserted(() -> assertThat(mail.getReceivedMessages()).hasSize(count));
        MimeMessage last = mail.getReceivedMessages()[count - 1];
        Matcher found = link.matcher(String.valueOf(last.getContent()));
        assertThat(found.find()).isTrue();
        return found.group();
    }

}
