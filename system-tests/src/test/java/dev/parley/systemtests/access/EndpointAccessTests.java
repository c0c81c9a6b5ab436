package dev.parley.systemtests.access;

import dev.parley.standalone.ParleyApplication;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.systemtests.access.Mappings.Mapping;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import dev.parley.systemtests.ParleyHere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/** The table of who may do what, held against every handler of the running program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EndpointAccessTests {

    /** The statuses, as the test saw them. */
    private static final Path SEEN = Path.of("target", "endpoints.txt");

    /** So many the framework's metrics tell apart unless they are told otherwise. */
    private static final int MOST_BY_DEFAULT = 100;

    /** What Spring answers files with; nothing is behind it but what the table names. */
    private static final String CATCH_ALL = "/**";

    /** Signs anybody in, with the roles that their login says. */
    @Configuration(proxyBeanMethods = false)
    @Import(ParleyApplication.class)
    static class AnybodySignsIn {

        @Bean
        @Primary
        ReactiveAuthenticationManager anybody() {
            return claimed -> Mono.just(UsernamePasswordAuthenticationToken.authenticated(claimed.getName(), null,
                    AuthorityUtils.createAuthorityList(
                            Identity.rolesIn(claimed.getName()).stream().map(role -> "ROLE_" + role.name()).toList())));
        }

    }

    private final HttpClient http = HttpClient.newHttpClient();

    private ParleyHere parley;

    private String address;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ParleyHere.of(AnybodySignsIn.class, folder, "--parley.samples=false");
        address = parley.address();
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void everyEndpointStandsInTheTableAndIsOpenToThoseItNamesAlone() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Mapping mapping : Mappings.of(parley.context())) {
            List<Endpoint> rows = rowsOf(mapping);
            if (rows.isEmpty() && !mapping.pattern().equals(CATCH_ALL)) {
                wrong.add(mapping + " is not in the table");
            }
            seen.add(call(mapping, rows, wrong));
        }
        seen.addFirst(String.join(" | ", Stream.concat(Stream.of("endpoint"), identities()).toList()));
        Files.write(SEEN, seen);
        assertThat(wrong).isEmpty();
        assertThat(measured()).as("endpoints whose calls are counted apart").hasSizeGreaterThan(MOST_BY_DEFAULT);
    }

    private Set<String> measured() {
        return parley.bean(MeterRegistry.class)
            .find("http.server.requests")
            .timers()
            .stream()
            .map(timer -> String.valueOf(timer.getId().getTag("uri")))
            .collect(Collectors.toSet());
    }

    @Test
    void everyRowOfTheTableIsAnEndpoint() {
        List<Mapping> mappings = List.copyOf(Mappings.of(parley.context()));
        assertThat(Endpoint.all()).allSatisfy(row -> assertThat(mappings).as(row.path())
            .anyMatch(mapping -> mapping.method().equals(row.method()) && !mapping.pattern().equals(CATCH_ALL)
                    && (matches(row.path(), mapping.path()) || matches(mapping.pattern(), row.path()))));
    }

    private static Stream<String> identities() {
        return Identity.all().stream().map(Identity::name);
    }

    private String call(Mapping mapping, List<Endpoint> rows, List<String> wrong) throws Exception {
        List<String> line = new ArrayList<>(List.of(mapping.method() + " " + mapping.pattern()));
        for (Identity identity : Identity.all()) {
            int status = status(mapping, identity);
            boolean let = status != 401 && status != 403 && !rows.isEmpty();
            line.add(String.valueOf(status));
            if (let != identity.mayCall(rows)) {
                wrong.add(mapping + " as " + identity.name() + ": " + status);
            }
            else if (!let && !rows.isEmpty() && status != (identity.login() == null ? 401 : 403)) {
                wrong.add(mapping + " as " + identity.name() + " is refused by " + status);
            }
            else if (rows.isEmpty() && status != 404) {
                wrong.add(mapping + ", which the table does not have, as " + identity.name() + ": " + status);
            }
        }
        return String.join(" | ", line);
    }

    private static List<Endpoint> rowsOf(Mapping mapping) {
        return Endpoint.all()
            .stream()
            .filter(row -> row.method().equals(mapping.method()) && matches(row.path(), mapping.path()))
            .filter(row -> !mapping.pattern().equals(CATCH_ALL))
            .toList();
    }

    private static boolean matches(String pattern, String path) {
        return PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path));
    }

    private int status(Mapping mapping, Identity identity) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + mapping.path()))
            .header("Content-Type", "application/json")
            .method(mapping.method(), mapping.method().equals("GET") ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString("{}"));
        if (identity.login() != null) {
            String credentials = identity.login() + ":x";
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        if (identity.meant() != null) {
            request.header("Parley-Role", identity.meant().name());
        }
        HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        response.body().close();
        return response.statusCode();
    }

}
