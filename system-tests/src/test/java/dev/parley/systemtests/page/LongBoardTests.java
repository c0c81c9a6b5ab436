package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board of 2,000 negotiations, whose rows are laid out once they are in sight. */
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
            assertThat(page.locator("[role=row] [data-id]")).hasCount(ROWS);
            assertThat(page.getByText("Request number 1999", new Page.GetByTextOptions().setExact(true))).isAttached();
            Locator last = page.locator("[role=row]").last();
            assertThat(last).not().isInViewport();
            assertThat(isLaidOut(last)).as("out of sight").isFalse();

            page.keyboard().press("End");
            assertThat(last).isInViewport();
            await().untilAsserted(() -> assertThat(isLaidOut(last)).as("in sight").isTrue());
            assertThat(last).containsText("Request number");
            page.close();
        }
    }

    private static boolean isLaidOut(Locator row) {
        return (boolean) row.evaluate("it => it.checkVisibility({ contentVisibilityAuto: true })");
    }

    private static String history() {
        return IntStream.range(0, ROWS).mapToObj(i -> """
                {"ref":"R-%d","step":"raised","on":"2026-%02d-%02d","title":"Request number %d","by":"sales",\
                "account":"Account %d","productArea":"Area %d","segment":"SMB"}
                """.formatted(i, 1 + i % 10, 1 + i % 28, i, i % 300, i % 7)).collect(joining());
    }

}
