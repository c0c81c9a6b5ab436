package dev.parley.system.page;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.parley.system.Api;
import java.util.ArrayList;
import java.util.List;

/** The windows of one test: each is somebody else's, with nothing kept from another. */
final class Windows implements AutoCloseable {

    private final Site site;

    private final List<BrowserContext> open = new ArrayList<>();

    Windows(Site site) {
        this.site = site;
    }

    /** A window at this path, in which this person has signed in. */
    Window open(String login, String path, Look look) {
        BrowserContext context = site.browser().newContext(look.options());
        open.add(context);
        Page page = context.newPage();
        Window window = Window.of(page, site.parley().address());
        page.navigate(site.parley().address() + path);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(login).setExact(true)).click();
        return window;
    }

    Window open(String login, String path) {
        return open(login, path, Look.WIDE_LIGHT);
    }

    Api api(String login) {
        return site.parley().as(login);
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }

}
