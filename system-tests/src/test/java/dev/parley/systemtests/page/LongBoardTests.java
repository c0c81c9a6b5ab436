package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board of 2,000 negotiations. */
@InBrowser
class LongBoardTests {

    private static final int ROWS = 2_000;

    private static final double PATIENCE_MILLIS = 60_000;

    @TempDir
    Path folder;

    @Test
    void isShownWholeAndToItsEnd(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            parley.as("facilitator").postLines("/api/imports", history()).expect(200);
            Page page = Windows.signedIn(windows.apart(parley), "product", "/");
            assertThat(page.getByText("2,000 shown"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
            Locator last = page.locator("[role=row]").last();
            assertThat(last).not().isInViewport();

            page.keyboard().press("End");
            assertThat(last).isInViewport();
            assertThat(last).containsText("Request number");
            page.close();
        }
    }

    private static String history() {
        return IntStream.range(0, ROWS).mapToObj(i -> """
                {"ref":"R-%d","step":"raised","on":"2026-%02d-%02d","title":"Request number %d","by":"sales",\
                "account":"Account %d","productArea":"Area %d","segment":"SMB"}
                """.formatted(i, 1 + i % 10, 1 + i % 28, i, i % 300, i % 7)).collect(joining());
    }

}
