package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.RetrospectiveEvent.RetrospectiveOpened;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Looking back together, over HTTP. */
class RetrospectiveStoryTests extends ApiTest {

    private static final String PERIOD = "{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}";

    @Test
    void aRetrospectiveFromOpeningToItsLastAction() {
        raised();
        long head = log.head();
        Api.Answer opened = api.post("facilitator", "/api/retrospectives", PERIOD).isDone(201);
        assertThat(opened.header("Location")).isEqualTo("/api/retrospectives/" + opened.id());
        assertThat(opened.json().has("negotiationId")).isFalse();
        assertThat(pinned(opened.id())).isEqualTo(head);
        String path = "/api/retrospectives/" + opened.id();
        api.post("sales", path + "/findings", "{\"text\":\"too early\"}").isRefused(409, "both-sides-present");
        api.post("sales", path + "/participants", "").isDone(200);
        api.post("product", path + "/participants", "{}").isDone(200);
        Api.Answer finding = api
            .post("sales", path + "/findings", "{\"text\":\"Somebody at the top wanted it\",\"reason\":\"Y11\"}")
            .isDone(201);
        assertThat(finding.header("Location")).isEqualTo(path + "#" + finding.id());
        api.post("facilitator", path + "/closing", "{}").isRefused(409, "action-or-reason-required");
        api.post("product", path + "/actions", "{\"text\":\"Ask first\"}").isRefused(409, "action-needs-owner-and-due");
        api.post("product", path + "/actions",
                "{\"text\":\"Ask first\",\"ownerRole\":\"SALES\",\"due\":\"%s\"}".formatted(tomorrow().minusDays(2)))
            .isRefused(409, "due-in-past");
        String action = api
            .post("product", path + "/actions",
                    "{\"text\":\"Ask first\",\"ownerRole\":\"SALES\",\"due\":\"%s\"}".formatted(tomorrow()))
            .isDone(201)
            .id();
        api.post("facilitator", path + "/closing", "{}").isDone(200);
        api.post("product", path + "/actions/" + action + "/completion", "{}").isRefused(403, "wrong-role");
        api.post("sales", path + "/actions/" + action + "/completion", "{\"note\":\"Asked\"}").isDone(200);
        api.post("sales", path + "/findings", "{\"text\":\"too late\"}").isRefused(409, "closed");
    }

    @Test
    void theSameKeyOpensOneRetrospective() {
        Api.Answer first = api.post("facilitator", "/api/retrospectives", PERIOD, "Idempotency-Key", "k").isDone(201);
        Api.Answer again = api.post("facilitator", "/api/retrospectives", PERIOD, "Idempotency-Key", "k").isDone(201);
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void aStaleVersionIsRefused() {
        String path = "/api/retrospectives/" + api.post("facilitator", "/api/retrospectives", PERIOD).isDone(201).id();
        api.post("sales", path + "/participants", "", "If-Match", "\"1\"").isDone(200);
        api.post("product", path + "/participants", "", "If-Match", "\"1\"").isRefused(412, "version-changed");
    }

    @Test
    void whatIsNoRetrospectiveIsNotFound() {
        api.post("sales", "/api/retrospectives/none/participants", "").isRefused(404, "unknown-retrospective");
        String negotiation = raised().replace("negotiations", "retrospectives");
        api.post("sales", negotiation + "/participants", "").isRefused(404, "unknown-retrospective");
        api.post("sales", "/api/retrospectives/" + "x".repeat(65) + "/participants", "")
            .isRefused(404, "unknown-retrospective");
    }

    @Test
    void aPeriodHasABeginningBeforeItsEnd() {
        api.post("facilitator", "/api/retrospectives", "{\"from\":\"2026-04-01\",\"to\":\"2026-03-31\"}")
            .isRefused(409, "not-a-period");
    }

    private long pinned(String id) {
        Entry entry = log.stream(id, 0).getFirst();
        return ((RetrospectiveOpened) EventJson.read(entry.type(), entry.schema(), entry.data())).position();
    }

    private static LocalDate tomorrow() {
        return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1);
    }

}
