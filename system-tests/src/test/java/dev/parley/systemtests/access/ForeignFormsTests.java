package dev.parley.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.rules.Endpoint;
import dev.parley.sharedevents.rules.Endpoint.Audience;
import dev.parley.sharedevents.rules.OpenPath;
import dev.parley.systemtests.access.Mappings.Mapping;
import dev.parley.webapi.caller.DemoPeople;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import dev.parley.systemtests.ParleyHere;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the form of another site, or its script without having asked, could send in the
 * name of somebody whose browser remembers them: it changes nothing, whatever the path.
 * Of all methods that change something they have but this one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignFormsTests {

    private static final String BODY = "{\"from\":\"2026-07-01\",\"to\":\"2026-09-30\",\"x\":\"=\"}";

    /** What a form can send, and a script that has a body without a type. */
    private static final List<String> TYPES = List.of("", "text/plain", "text/plain;charset=UTF-8",
            "application/x-www-form-urlencoded", "multipart/form-data; boundary=x");

    private final HttpClient http = HttpClient.newHttpClient();

    private ParleyHere parley;

    private String address;

    @BeforeAll
    void start(@TempDir Path folder) {
        parley = ParleyHere.in(folder, "--parley.samples=false", "--parley.limits.enabled=false");
        address = parley.address();
    }

    @AfterAll
    void stop() {
        parley.close();
    }

    @Test
    void changeNothingWhateverThePath() throws Exception {
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        for (Mapping mapping : Mappings.of(parley.context())) {
            if (!mapping.method().equals("POST") || !isInTheTable(mapping)) {
                continue;
            }
            tried++;
            for (String type : TYPES) {
                for (String body : List.of("", BODY)) {
                    int status = post(mapping, type, body);
                    if (status != (isForNobodyHere(mapping) ? 403 : 415)) {
                        wrong.add(mapping.pattern() + " took '" + type + "': " + status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThan(40);
        assertThat(parley.bean(LogReader.class).head()).isZero();
    }

    /**
     * What a provider posts is a form, and counts by the token in it that it has signed;
     * so does what a mail program posts, by the token in its address.
     */
    private static boolean isInTheTable(Mapping mapping) {
        List<Endpoint> rows = rowsOf(mapping);
        return !rows.isEmpty() && !rows.contains(OpenPath.END_SESSIONS_OF_PROVIDER)
                && !rows.contains(OpenPath.UNSUBSCRIBE);
    }

    private static List<Endpoint> rowsOf(Mapping mapping) {
        return Endpoint.all()
            .stream()
            .filter(row -> row.method().equals(mapping.method()) && row.path().equals(mapping.pattern()))
            .toList();
    }

    private int post(Mapping mapping, String type, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + mapping.path()))
            .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        String login = somebodyFor(mapping);
        if (login != null) {
            String credentials = login + ":" + login;
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        HttpResponse<Void> response = http.send(request.build(), BodyHandlers.discarding());
        return response.statusCode();
    }

    /** Somebody who may do it, so that nothing but the form is in the way. */
    private static @Nullable String somebodyFor(Mapping mapping) {
        return isOpen(mapping) ? null : whoMay(mapping).findFirst().orElse("sales");
    }

    private static boolean isOpen(Mapping mapping) {
        return rowsOf(mapping).stream().anyMatch(row -> row.audience() == Audience.EVERYBODY);
    }

    /** Nobody in a demo looks after who comes in. */
    private static boolean isForNobodyHere(Mapping mapping) {
        return rowsOf(mapping).stream().allMatch(row -> row.audience() == Audience.ROLES)
                && whoMay(mapping).findAny().isEmpty();
    }

    private static Stream<String> whoMay(Mapping mapping) {
        return rowsOf(mapping).stream()
            .flatMap(row -> DemoPeople.all().stream().filter(person -> row.roles().contains(person.role())))
            .map(DemoPeople.DemoPerson::login);
    }

}
