package dev.parley.system.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import dev.parley.system.ParleyProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A Parley with its samples and a browser, until all tests are done.
 *
 * @param folder where the log is
 */
record OpenBrowser(ParleyProcess parley, Path folder, Playwright playwright, Browser browser) implements AutoCloseable {

    static OpenBrowser open() {
        try {
            Path folder = Files.createTempDirectory("parley-page");
            ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE,
                    "sqlite:" + folder.resolve("parley.db"));
            Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new OpenBrowser(parley, folder, playwright, launch(playwright));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (Exception ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static Browser launch(Playwright playwright) {
        return playwright.chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(Chromium.path().orElseThrow())
                .setArgs(Chromium.FLAGS));
    }

    @Override
    public void close() throws IOException {
        browser.close();
        playwright.close();
        parley.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

}
