package dev.parley.webui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.DefaultResourceLoader;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, classes = ServedApplication.class)
class ServedPageTests {

    private static final Pattern OF_OURS = Pattern.compile("(?:src|href|: )=?\"(/[^\"]+[^/\"])\"");

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = { "/", "/negotiations/new", "/negotiations/01a20960-7eda",
            "/negotiations/01a20960-7eda/decision", "/retrospective", "/audit", "/audit/verify",
            "/audit/replay/01a20960-7eda", "/retrospectives/01a20960-7eda/minutes", "/?state=OPEN&q=excel" })
    void everyAddressIsAnsweredWithTheOneDocument(String address) throws Exception {
        HttpResponse<String> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("<p-shell>");
    }

    @Test
    void whoeverGoesToAnAddressThatIsNobodysGetsTheDocumentThatSaysSo() throws Exception {
        HttpResponse<String> browsed = get("/negotiation/01a2", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(browsed.statusCode()).isEqualTo(404);
        assertThat(browsed.body()).contains("<p-shell>");
        assertThat(get("/negotiation/01a2").body()).doesNotContain("<p-shell>");
        assertThat(get("/api/none", "Accept", "text/html").body()).doesNotContain("<p-shell>");
    }

    @Test
    void otherAddressesAreNotOurs() throws Exception {
        assertThat(get("/app/none.js").statusCode()).isEqualTo(404);
        assertThat(get("/app/../page-defaults.properties").statusCode()).isNotEqualTo(200);
        assertThat(get("/webjars/lit/package.json").statusCode()).isNotEqualTo(500);
    }

    @Test
    void whatTheDocumentNamesIsThere() throws Exception {
        String document = get("/").body();
        Stream<String> named = OF_OURS.matcher(document).results().map((MatchResult found) -> found.group(1));
        assertThat(named).hasSizeGreaterThan(8)
            .filteredOn(path -> !path.endsWith("swagger-ui.html"))
            .allSatisfy(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(200));
    }

    @Test
    void theDocumentIsAskedForAnewAndAnsweredFromItsVersion() throws Exception {
        HttpResponse<String> first = get("/");
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("immutable");
        assertThat(get("/", "If-None-Match", etag).statusCode()).isEqualTo(304);
        assertThat(get("/", "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whatHasItsVersionInItsAddressIsKept() throws Exception {
        for (String path : List.of(ofOurs("start.js"), ofOurs("icon.svg"), "/webjars/lit/3.3.2/index.js",
                "/fonts/inter-5.3.0-latin.woff2")) {
            assertThat(get(path).headers().firstValue("Cache-Control").orElseThrow()).as(path)
                .contains("max-age=31536000", "immutable");
        }
    }

    /** A page that is open since before has files of one version, or none. */
    @Test
    void filesOfAnotherVersionAreNotThere() throws Exception {
        assertThat(get(ofOurs("router.js")).statusCode()).isEqualTo(200);
        assertThat(get("/app/AAAAAAAAAAAAAAAA/router.js").statusCode()).isEqualTo(404);
        assertThat(get("/app/router.js").statusCode()).isEqualTo(404);
    }

    @Test
    void whatSomebodyWorksOnIsAskedForAnewAndChangesTheVersion(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("index.html"), "<link href=\"/app/{version}/a.js\">");
        Path script = Files.writeString(Files.createDirectory(folder.resolve("app")).resolve("a.js"), "1");
        Page before = Page.read(new DefaultResourceLoader(), folder.toUri().toString());
        Files.writeString(script, "2");
        Page after = Page.read(new DefaultResourceLoader(), folder.toUri().toString());
        assertThat(before.files().mayChange()).isTrue();
        assertThat(before.document()).contains("/app/" + before.files().version() + "/a.js")
            .isNotEqualTo(after.document());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/account", "/negotiations/01a20960-7eda" })
    void itsHeadersAreToldToThoseWhoWantNoMore(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).HEAD().build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
    }

    @Test
    void isCompressedForThoseWhoAskForIt() throws Exception {
        String styles = ofOurs("styles.css");
        assertThat(get(styles, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(get(styles).headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void itsPolicyLetsItsOwnScriptsRunAndTheImportMapByItsHash() throws Exception {
        HttpResponse<String> answer = get("/");
        String map = answer.body().split("<script type=\"importmap\">", 2)[1].split("</script>", 2)[0];
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
            .contains("default-src 'none'", "script-src 'self' " + Digests.source(map), "frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(get("/api/none").headers().firstValue("Content-Security-Policy"))
            .contains("default-src 'none'; frame-ancestors 'none'");
    }

    /** Where the document says that a file of ours is. */
    private String ofOurs(String file) throws Exception {
        Matcher found = Pattern.compile("/app/[\\w-]+/").matcher(get("/").body());
        assertThat(found.find()).isTrue();
        return found.group() + file;
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

}
