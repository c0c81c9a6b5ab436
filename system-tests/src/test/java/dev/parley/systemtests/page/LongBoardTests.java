package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import dev.parley.systemtests.ParleyHere;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A board of 2,000 negotiations. */
@InBrowser
class LongBoardTests {

    private static final int ROWS = 2_000;

    private static final double PATIENCE_MILLIS = 60_000;

    /**
     * Scrolls the whole way down and back, a frame at a time, and gives the frames'
     * lengths.
     */
    private static final String SCROLL = """
            () => new Promise(done => {
              const lengths = [];
              const end = document.documentElement.scrollHeight;
              let at = 0, down = true, last = performance.now();
              const step = now => {
                lengths.push(now - last);
                last = now;
                at += down ? 900 : -900;
                if (at > end) down = false;
                scrollTo(0, at);
                at < 0 ? done(lengths.slice(1).sort((a, b) => a - b)) : requestAnimationFrame(step);
              };
              requestAnimationFrame(step);
            })""";

    @TempDir
    Path folder;

    @Test
    void isShownWholeAndScrolls(Windows windows) throws Exception {
        try (ParleyHere parley = ParleyHere.in(folder, "--parley.samples=false")) {
            parley.as("facilitator").postLines("/api/imports", history()).expect(200);
            Page page = Windows.signedIn(windows.apart(parley), "product", "/");
            assertThat(page.getByText("2,000 shown"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
            assertThat(page.getByText("Request number 1999", new Page.GetByTextOptions().setExact(true))).isAttached();

            double[] frames = frames(page);
            System.out.printf(
                    "Scrolling %,d rows: %d frames, median %.0f ms, 95th percentile %.0f ms, longest %.0f ms%n", ROWS,
                    frames.length, frames[frames.length / 2], frames[frames.length * 95 / 100],
                    frames[frames.length - 1]);
            assertThat(frames[frames.length / 2]).as("the median frame, in ms").isLessThan(250);
            page.close();
        }
    }

    private static double[] frames(Page page) {
        return ((List<?>) page.evaluate(SCROLL)).stream().mapToDouble(one -> ((Number) one).doubleValue()).toArray();
    }

    private static String history() {
        return IntStream.range(0, ROWS).mapToObj(i -> """
                {"ref":"R-%d","step":"raised","on":"2026-%02d-%02d","title":"Request number %d","by":"sales",\
                "account":"Account %d","productArea":"Area %d","segment":"SMB"}
                """.formatted(i, 1 + i % 10, 1 + i % 28, i, i % 300, i % 7)).collect(joining());
    }

}
