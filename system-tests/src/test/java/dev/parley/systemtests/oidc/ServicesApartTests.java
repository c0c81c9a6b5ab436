package dev.parley.systemtests.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.parley.commandservice.CommandServiceApplication;
import dev.parley.queryservice.QueryServiceApplication;
import dev.parley.systemtests.oidc.Browser.Answer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One service takes commands, another one answers; both know the provider. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServicesApartTests {

    private final TestProvider provider = TestProvider.start();

    private ProvidedParley commands;

    private ProvidedParley queries;

    @BeforeAll
    void start(@TempDir Path folder) {
        String origin = "--parley.origin=example.org/parley";
        commands = ProvidedParley.start(CommandServiceApplication.class, provider.issuer(), folder, origin);
        queries = ProvidedParley.start(QueryServiceApplication.class, provider.issuer(), folder, origin);
    }

    @AfterAll
    void stop() {
        queries.close();
        commands.close();
        provider.close();
    }

    private static Answer call(ProvidedParley service, String token) throws Exception {
        return service.browser().send("POST", "/api/negotiations", "{}", "Authorization", "Bearer " + token);
    }

    private static int status(ProvidedParley service, String token) throws Exception {
        return service.browser().get("/api/policy", "Authorization", "Bearer " + token).response().statusCode();
    }

    private String asked(String path, String token) throws Exception {
        return queries.browser().get(path, "Authorization", "Bearer " + token).is(200).response().body();
    }

    private String id(String token) throws Exception {
        return queries.browser().get("/api/me", "Authorization", "Bearer " + token).is(200).json().get("id").asString();
    }

    @Test
    void aSessionThatOneOpensIsKnownToTheOther() throws Exception {
        for (String somebodyNew : List.of("apart-1", "apart-2", "apart-3", "apart-4", "apart-5")) {
            provider.next(somebodyNew, Map.of("roles", List.of("sales")));
            Browser browser = commands.browser();
            browser.signIn().is(302);
            assertThat(browser.at(queries.address).roles()).isEqualTo("[\"SALES\"]");
        }
    }

    @Test
    void aProgramThatOnlyAsksIsRecordedByTheOneThatAnswers() throws Exception {
        String token = provider.token(provider.claims("program-apart", List.of("auditors")));
        await().untilAsserted(() -> assertThat(asked("/api/audit/roles", token)).contains("AUDITOR", id(token)));
        call(commands, token).is(403, "wrong-role");
        String later = provider.token(
                provider.claims("program-apart", List.of("sales")).issueTime(Date.from(Instant.now().plusSeconds(1))));
        call(commands, later).is(400, "invalid-input");
        queries.browser().get("/api/audit/log", "Authorization", "Bearer " + later).is(403, "wrong-role");
    }

    @Test
    void aProgramThatComesToBothAtOnceIsOneAndRecordedOnce() throws Exception {
        String token = provider.token(provider.claims("program-at-once", List.of("sales")));
        List<CompletableFuture<Integer>> answers = Stream.of(queries, commands, queries, commands)
            .map(service -> CompletableFuture.supplyAsync(() -> {
                try {
                    return status(service, token);
                }
                catch (Exception ex) {
                    throw new IllegalStateException(ex);
                }
            }))
            .toList();
        assertThat(answers).extracting(CompletableFuture::join).containsOnly(200, 405);
        String person = id(token);
        String auditor = provider.token(provider.claims("auditor-apart", List.of("auditors")));
        String last = id(auditor);
        String seen = await().until(() -> asked("/api/audit/log?type=RolesObserved", auditor),
                log -> log.contains(last));
        assertThat(seen.lines().filter(line -> line.contains(person))).hasSize(1);
    }

    @Test
    void theOneThatAnswersGivesNoMoreThanWasSaidLast() throws Exception {
        String before = provider.token(provider.claims("less", List.of("auditors", "sales"))
            .issueTime(Date.from(Instant.now().minusSeconds(30))));
        call(commands, provider.token(provider.claims("less", List.of("sales")))).is(400, "invalid-input");
        queries.browser().get("/api/audit/roles", "Authorization", "Bearer " + before).is(403, "wrong-role");
    }

}
