package dev.parley.system.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import dev.parley.system.ParleyProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** A running Parley with the sample negotiations, and a browser to look at it with. */
record Site(Path folder, ParleyProcess parley, Playwright playwright, Browser browser) implements AutoCloseable {

    static Site open() {
        try {
            Path folder = Files.createTempDirectory("parley-page");
            ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE,
                    "sqlite:" + folder.resolve("parley.db"));
            Playwright playwright = Playwright
                .create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Site(folder, parley, playwright, playwright.chromium().launch(Chromium.options()));
        }
        catch (Exception ex) {
            throw new IllegalStateException("the page could not be opened", ex);
        }
    }

    @Override
    public void close() throws Exception {
        playwright.close();
        parley.close();
        FileSystemUtils.deleteRecursively(folder);
    }

}
