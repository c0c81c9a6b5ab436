package dev.parley.systemtests.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import dev.parley.systemtests.ParleyProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A Parley with its samples and a browser, until all tests are done.
 *
 * @param folder where the log is
 * @param profiles one for each person and look, with what a browser keeps of a page, so
 * that not every window reads it anew
 */
record OpenBrowser(ParleyProcess parley, Path folder, Playwright playwright, Browser browser,
        Map<String, BrowserContext> profiles) implements AutoCloseable {

    static OpenBrowser open() {
        try {
            Path folder = Files.createTempDirectory("parley-page");
            ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE,
                    "sqlite:" + folder.resolve("parley.db"));
            Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new OpenBrowser(parley, folder, playwright, launch(playwright), new HashMap<>());
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

    /**
     * The profile that somebody's windows of this look share, as they share a session.
     */
    BrowserContext profile(Look look, String login) {
        return profiles.computeIfAbsent(login + look, _ -> newProfile(parley.address(), look));
    }

    /** A profile that keeps nothing yet. */
    BrowserContext newProfile(String address, Look look) {
        return browser.newContext(new Browser.NewContextOptions().setBaseURL(address)
            .setViewportSize(look.width(), look.height())
            .setColorScheme(look.scheme())
            .setReducedMotion(ReducedMotion.REDUCE)
            .setTimezoneId("UTC")
            .setLocale(look.locale()));
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
