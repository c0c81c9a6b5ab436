package dev.parley.commandservice.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.personaldata.Directory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What is forgotten, and what is not, over HTTP. */
class ErasureStoryTests extends ApiTest {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    Directory directory;

    @Test
    void aPastedSecretIsFoundAskedForApprovedAndGone() {
        String path = raised();
        long position = api
            .post("sales", path + "/claims", "{\"code\":\"G03\",\"statement\":\"The key is Hunter-2 Zebra\"}")
            .isDone(201)
            .position();
        assertThat(places("hunter-2  ZEBRA")).containsExactly(position + " /statement");
        String reason = "{\"reason\":\"It has been revoked\"}";
        Api.Answer asked = api.post("privacy", "/api/erasures", about("position", String.valueOf(position)))
            .isDone(201);
        assertThat(asked.header("Location")).isEqualTo("/api/erasures/" + asked.id());
        String approval = "/api/erasures/" + asked.id() + "/approval";
        api.post("privacy", approval, reason).isRefused(409, "same-person");
        Api.Answer done = api.post("legal", approval, reason, "Idempotency-Key", "erase").isDone(200);
        assertThat(done.id()).isEqualTo(asked.id());
        assertThat(log.stream("erasures", 0).getLast().first()).isEqualTo(done.position() - 1);
        assertThat(data("ErasureCompleted")).contains("\"keys\":1");
        assertThat(places("zebra")).isEmpty();
        assertThat(log.keysOf(List.of(entryAt(position).id()))).isEmpty();
        assertThat(log.begun()).isEmpty();
        api.post("legal", approval, reason).isRefused(409, "already-completed");
        assertThat(api.post("legal", approval, reason, "Idempotency-Key", "erase").isDone(200).position())
            .isEqualTo(done.position());
        api.post("legal", "/api/erasures", about("position", String.valueOf(position)))
            .isRefused(409, "nothing-to-erase");
    }

    @Test
    void aReasonIsSealedLikeAllNarrative() {
        raised();
        api.post("legal", "/api/holds", about("account", "\"Acme\"")).isDone(201);
        assertThat(data("HoldPlaced")).doesNotContain("because of Jane");
        assertThat(places("because of jane")).isNotEmpty();
    }

    @Test
    void allNarrativeOfANegotiationGoes() {
        String path = raised();
        String id = idOf(path);
        api.post("sales", path + "/revision", "{\"problem\":\"Something about a giraffe\"}").isDone(200);
        erase("negotiation", "\"" + id + "\"");
        assertThat(places("giraffe")).isEmpty();
        assertThat(log.keysOf(log.stream(id, 0).stream().map(Entry::id).toList())).isEmpty();
        api.post("privacy", "/api/erasures", about("negotiation", "\"" + id + "\"")).isRefused(409, "nothing-to-erase");
        api.post("sales", path + "/claims", "{\"code\":\"G03\",\"statement\":\"Said afterwards\"}").isDone(201);
        assertThat(places("said afterwards")).hasSize(1);
    }

    @Test
    void whatACorrectionSaysOnceMoreGoesWithItsEntry() {
        String path = asked("Okapis");
        Entry raised = log.stream(idOf(path), 0).getFirst();
        api.post("sales", path + "/corrections",
                "{\"position\":" + raised.position() + ",\"field\":\"title\",\"value\":\"Another\",\"reason\":\"r\"}")
            .isDone(200);
        assertThat(places("okapis copy")).isNotEmpty();
        erase("position", String.valueOf(raised.position()));
        assertThat(places("okapis copy")).isEmpty();
    }

    @Test
    void whatADuplicateSaysOnceMoreGoesWithItsNegotiation() {
        String path = raised();
        String duplicate = asked("Ocelots");
        api.post("sales", duplicate + "/claims", "{\"code\":\"G03\",\"statement\":\"Ocelots say so\"}").isDone(201);
        api.post("facilitator", duplicate + "/duplicate", "{\"of\":\"" + idOf(path) + "\"}").isDone(200);
        assertThat(places("ocelots say so")).hasSize(2);
        erase("negotiation", "\"" + idOf(duplicate) + "\"");
        assertThat(places("ocelots")).isEmpty();
        api.post("sales", path + "/claims", "{\"code\":\"G03\",\"statement\":\"It goes on\"}").isDone(201);
    }

    @Test
    void whoWasErasedIsNobodyAndComesBackAsSomebodyElse() {
        String before = directory.person("sales3").value();
        erase("person", "\"sales3\"");
        assertThat(directory.namesOf(List.of(before))).isEmpty();
        api.post("privacy", "/api/erasures", about("person", "\"sales3\"")).isRefused(409, "nothing-to-erase");
        api.post("privacy", "/api/erasures", about("person", "\"" + before + "\"")).isRefused(409, "nothing-to-erase");
        assertThat(directory.person("sales3").value()).isNotEqualTo(before);
    }

    @Test
    void anAccountGoesByItsNameOrItsPseudonym() {
        String globex = directory.account("Globex").value();
        erase("account", "\"" + globex + "\"");
        assertThat(directory.findAccount("globex")).isEmpty();
        assertThat(log.findByPseudonym(List.of(globex))).isEmpty();
    }

    @Test
    void whatIsHeldStaysUntilTheHoldIsReleased() {
        String path = raised();
        String id = "\"" + idOf(path) + "\"";
        Api.Answer asked = api.post("privacy", "/api/erasures", about("negotiation", id)).isDone(201);
        Api.Answer held = api.post("legal", "/api/holds", about("negotiation", id)).isDone(201);
        String approval = "/api/erasures/" + asked.id() + "/approval";
        api.post("legal", approval, "{\"reason\":\"r\"}").isRefused(409, "on-hold");
        assertThat(places("Controllers copy figures by hand")).isNotEmpty();
        api.post("legal", "/api/holds/" + held.id() + "/release", "{\"reason\":\"r\"}").isDone(200);
        api.post("legal", approval, "{\"reason\":\"r\"}").isDone(200);
    }

    @Test
    void whatThereIsNotIsSaidSo() {
        api.post("privacy", "/api/erasures", about("position", "999999")).isRefused(404, "unknown-entry");
        api.post("privacy", "/api/erasures", about("negotiation", "\"none\"")).isRefused(404, "unknown-negotiation");
        api.post("privacy", "/api/erasures", about("person", "\"nobody\"")).isRefused(409, "nothing-to-erase");
        api.post("legal", "/api/erasures/none/approval", "{\"reason\":\"r\"}").isRefused(404, "unknown-erasure");
        api.post("legal", "/api/holds/none/release", "{\"reason\":\"r\"}").isRefused(404, "unknown-hold");
        api.post("privacy", "/api/erasures", "{\"subject\":{},\"reason\":\"r\"}").isRefused(400, "invalid-input");
    }

    /** Raised for what these do by hand; answers with its path. */
    private String asked(String who) {
        return "/api/negotiations/"
                + api.post("sales", "/api/negotiations", REQUEST.replace("Controllers", who)).isDone(201).id();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void erase(String kind, String which) {
        String id = api.post("privacy", "/api/erasures", about(kind, which)).isDone(201).id();
        api.post("legal", "/api/erasures/" + id + "/approval", "{\"reason\":\"r\"}").isDone(200);
    }

    private static String about(String kind, String which) {
        return "{\"subject\":{\"" + kind + "\":" + which + "},\"reason\":\"because of Jane\"}";
    }

    private List<String> places(String text) {
        JsonNode places = api.post("privacy", "/api/erasures/scan", "{\"text\":\"" + text + "\"}").json();
        return places.values()
            .stream()
            .map(place -> place.get("position").asString() + " " + place.get("field").asString())
            .toList();
    }

    private Entry entryAt(long position) {
        return EntryLine.read(log.lines(List.of(position)).getFirst());
    }

    /** The data of the last event of this type. */
    private String data(String type) {
        return log.stream("erasures", 0)
            .stream()
            .filter(entry -> entry.type().equals(type))
            .map(entry -> new String(entry.data(), UTF_8))
            .reduce("", (_, later) -> later);
    }

}
