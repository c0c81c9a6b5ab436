package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

@InBrowser
class VerifyingTests {

    private static final String ELSEWHERE = """
            log.example.org
            42
            CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

            \u2014 log.example.org 2cFDFkNvbWUgb24sIHRoaXMgaXMgbm90IGEgc2lnbmF0dXJlIG9mIGFueWJvZHksIGJ1dCBpdCBpcyBsb25nIGVub3VnaCEhISE=
            """;

    @Test
    void theTrueLogHolds(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        window.button("Verify").click();
        assertThat(verdict(window)).isEqualTo("Holds");
        window.sees("each at the position that it says; none is missing");
        assertThat(window.page().locator(".report")).containsText("Root");
        window.keepsNobodyOut("verify");
    }

    @Test
    void aCheckpointKeptEarlierIsContinued(Windows windows) throws Exception {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        Download kept = window.page().waitForDownload(window.button("Keep today’s checkpoint")::click);
        String early = windows.as("auditor").get("/api/audit/checkpoint?size=77").expect(200).response().body();
        window.page().locator("#kept").fill(early);
        drop(window, Files.readString(kept.path()));
        window.button("Verify").click();
        assertThat(verdict(window)).isEqualTo("Holds");
        window.sees("The kept checkpoint over 77 entries holds");
        assertThat(window.page().getByText("today’s log continues it")).hasCount(2);
    }

    @Test
    void oneChangedByteIsFoundAtItsPosition(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        served(window, lines -> {
            lines[136] = lines[136].replace("\"schema\":1", "\"schema\":2");
            return lines;
        });
        window.button("Verify").click();
        assertThat(verdict(window)).isEqualTo("Does not hold: position 137");
        window.sees("Position 137 is the first that is not as it was signed.");
        assertThat(window.page().locator(".good")).hasCount(0);
        window.keep("verify-tampered", Look.WIDE);
    }

    @Test
    void aLineThatWasTakenOutIsFound(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        served(window, lines -> {
            System.arraycopy(lines, 51, lines, 50, lines.length - 51);
            return Arrays.copyOf(lines, lines.length - 1);
        });
        window.button("Verify").click();
        assertThat(verdict(window)).isEqualTo("Does not hold: position 51");
        window.sees("The line at position 51 says position 52.");
    }

    @Test
    void aTailThatWasCutOffIsFound(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        served(window, lines -> Arrays.copyOf(lines, 200));
        window.button("Verify").click();
        assertThat(verdict(window)).isEqualTo("Does not hold: position 201");
    }

    @Test
    void anotherLogsCheckpointDoesNotHold(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        drop(window, ELSEWHERE);
        window.button("Verify").click();
        assertThat(verdict(window)).isEqualTo("Does not hold");
        window.sees("is not signed by this key: it is of another log (log.example.org)");
    }

    @Test
    void whatIsFoundIsSaidInTheReadersLanguage(Windows windows) {
        Window window = new Window(windows.of("auditor", "/audit/verify", Look.GERMAN));
        drop(window, "The quick brown fox");
        window.sees("Das ist kein signierter Prüfpunkt.");
        window.page().locator("#kept").fill("");
        window.button("Prüfen").click();
        window.sees("jede an der Position, die sie nennt; keine fehlt.");
        assertThat(window.page().locator("#outcome")).hasText("Stimmt");
    }

    @Test
    void whatIsNoCheckpointIsRefused(Windows windows) {
        Window window = Window.of(windows, "auditor", "/audit/verify");
        drop(window, "The quick brown fox");
        window.sees("This is no signed checkpoint.");
    }

    @Test
    void othersMayKeepACheckpoint(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", "/audit/verify");
        window.sees("Not for your role");
        Download kept = window.page().waitForDownload(window.button("Keep today’s checkpoint")::click);
        assertThat(Files.readString(kept.path())).contains("\n\n\u2014 ");
    }

    @Test
    void aCheckpointThatCouldNotBeKeptIsKeptWhenItIsTriedAgain(Windows windows) throws Exception {
        Window window = Window.of(windows, "sales", "/audit/verify");
        window.page().route("**/api/audit/checkpoint", Route::abort);
        window.button("Keep today’s checkpoint").click();
        window.sees("Check the connection.");
        window.page().unroute("**/api/audit/checkpoint");
        Download kept = window.page().waitForDownload(window.button("Try again")::click);
        assertThat(Files.readString(kept.path())).contains("\n\n\u2014 ");
        assertThat(window.button("Try again")).isHidden();
    }

    private static String verdict(Window window) {
        assertThat(window.button("Verify")).isEnabled();
        return window.page().locator("#outcome").textContent().strip();
    }

    private static void drop(Window window, String text) {
        window.page()
            .locator("input[type=file]")
            .setInputFiles(new FilePayload("checkpoint.txt", "text/plain", text.getBytes(UTF_8)));
    }

    /** Serves another log than the one that was recorded. */
    private static void served(Window window, UnaryOperator<String[]> tampering) {
        window.page().route("**/api/audit/log*", route -> {
            APIResponse answer = route.fetch();
            String[] lines = tampering.apply(new String(answer.body(), UTF_8).split("\n"));
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(String.join("\n", lines) + "\n"));
        });
    }

}
