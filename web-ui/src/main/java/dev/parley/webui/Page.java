package dev.parley.webui;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * The one document that all addresses of the page are answered with; which page it shows
 * is found out in the browser.
 *
 * @param document index.html, with the version of the files that it names
 */
record Page(String document, PageFiles files) {

    private static final String DOCUMENT = "index.html";

    /** What somebody may bookmark. */
    static final List<String> ADDRESSES = List.of("/", "/negotiations/new", "/negotiations/{id}",
            "/negotiations/{id}/decision", "/retrospective", "/retrospectives/{id}/minutes", "/import", "/audit",
            "/audit/verify", "/audit/replay/{id}", "/setup", "/invitation", "/account", "/people", "/erasure",
            "/subscriptions", "/unsubscribe/{token}");

    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>",
            Pattern.DOTALL);

    static Page read(ResourceLoader resources, String... locations) {
        String location = Arrays.stream(locations)
            .filter(one -> resources.getResource(one + DOCUMENT).exists())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(DOCUMENT + " is in none of " + Arrays.toString(locations)));
        try {
            Resource document = resources.getResource(location + DOCUMENT);
            PageFiles files = PageFiles.beside(document, location + "app/");
            return new Page(document.getContentAsString(StandardCharsets.UTF_8).replace("{version}", files.version()),
                    files);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What the import map, the only script that stands in the document, hashes to. */
    String scriptHash() {
        Matcher found = IMPORT_MAP.matcher(document);
        if (!found.find()) {
            throw new IllegalStateException("index.html has no import map");
        }
        return Digests.source(found.group(1));
    }

    RouterFunction<ServerResponse> addresses() {
        RequestPredicate any = ADDRESSES.stream()
            .map(address -> GET(address).or(HEAD(address)))
            .reduce(RequestPredicate::or)
            .orElseThrow();
        return route(any, this::answer);
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        String etag = '"' + files.version() + '"';
        return request.checkNotModified(etag)
            .switchIfEmpty(Mono.defer(() -> ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate())
                .eTag(etag)
                .bodyValue(document)));
    }

}
