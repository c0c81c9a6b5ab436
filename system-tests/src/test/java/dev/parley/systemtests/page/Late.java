package dev.parley.systemtests.page;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.CompletableFuture;

/** An answer of the server that reaches the page after what was asked later. */
final class Late {

    private static final double A_WHILE = 500;

    private final Page page;

    private final CompletableFuture<Route> route = new CompletableFuture<>();

    private final CompletableFuture<APIResponse> answer = new CompletableFuture<>();

    private Late(Page page) {
        this.page = page;
    }

    /** The next answer of this address. */
    static Late on(Page page, String address) {
        Late late = new Late(page);
        page.route(address, late::holdFirst);
        return late;
    }

    private void holdFirst(Route asked) {
        if (route.isDone()) {
            asked.resume();
        }
        else {
            answer.complete(asked.fetch());
            route.complete(asked);
        }
    }

    /** Until the server has given it. */
    void awaitHeld() {
        page.waitForCondition(route::isDone);
    }

    /** It comes, and the page has time to show it. */
    void arrive() {
        route.join().fulfill(new Route.FulfillOptions().setResponse(answer.join()));
        page.waitForTimeout(A_WHILE);
    }

}
