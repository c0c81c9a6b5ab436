package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.queryservice.web.Server.Answer;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.Side;
import org.junit.jupiter.api.Test;

@OnTheServer
class HistoryTests {

    private final Server server;

    HistoryTests(Server server) {
        this.server = server;
    }

    @Test
    void tellsTheEventsInOrder() throws Exception {
        Tale tale = server.story.raised("sales", "north").claiming("Y03").retracted();
        Answer answer = server.get("/api/negotiations/" + tale.id() + "/history");
        assertThat(answer.at("/events").valueStream().map(one -> one.path("type").asString()))
            .containsExactly("RequestRaised", "ClaimAdded", "EntryRetracted");
        assertThat(answer.text("/events/0/data/title")).isEqualTo("what was said");
        assertThat(answer.text("/events/0/actor/id")).isEqualTo("sales");
        assertThat(answer.at("/events/1/seq").asInt()).isEqualTo(1);
        assertThat(answer.at("/events/1/retractedBy").asLong()).isEqualTo(answer.at("/events/2/position").asLong());
    }

    @Test
    void endsWhereItIsAskedTo() throws Exception {
        Tale tale = server.story.raised("sales", "north");
        long raised = server.record();
        tale.claiming("Y03");
        Answer answer = server.get("/api/negotiations/" + tale.id() + "/history?asOf=" + raised);
        assertThat(answer.at("/events").size()).isEqualTo(1);
    }

    @Test
    void keepsAScoreUntilBothSidesHaveGivenTheirs() throws Exception {
        Tale tale = server.story.raised("sales", "north").accepted().scored(Side.ASKING, 2);
        String path = "/api/negotiations/" + tale.id();
        assertThat(server.get(path + "/history").at("/events/2/data").has("score")).isFalse();
        assertThat(server.get(path).at("/outcome/process").isEmpty()).isTrue();
        tale.scored(Side.ANSWERING, 4);
        assertThat(server.get(path + "/history").at("/events/2/data/score").asInt()).isEqualTo(2);
        assertThat(server.get(path).at("/outcome/process").size()).isEqualTo(2);
    }

    @Test
    void keepsTheCorrectionOfAScoreForAsLong() throws Exception {
        Tale tale = server.story.raised("sales", "north")
            .accepted()
            .sales(new ProcessScored(Side.ASKING, 1, Narrative.of("zebra")))
            .corrected("note", Narrative.of("giraffe"));
        String path = "/api/negotiations/" + tale.id();
        Answer hidden = server.get("product", path + "/history");
        assertThat(hidden.text("/events/3/type")).isEqualTo("EntryCorrected");
        assertThat(hidden.text("/events/3/data/corrected/ProcessScored/side")).isEqualTo("ASKING");
        assertThat(hidden.text("/events/3/data/reason")).isEqualTo("what was said");
        assertThat(hidden.response().body()).doesNotContain("zebra", "giraffe", "\"score\"");
        Answer reading = server.get("product", path);
        assertThat(reading.response().body()).contains("CORRECTION").doesNotContain("zebra", "giraffe");
        tale.scored(Side.ANSWERING, 4);
        Answer shown = server.get("product", path + "/history");
        assertThat(shown.text("/events/3/data/corrected/ProcessScored/note")).isEqualTo("giraffe");
        assertThat(shown.at("/events/3/data/corrected/ProcessScored/score").asInt()).isEqualTo(1);
        assertThat(server.get("product", path).response().body()).contains("zebra", "giraffe");
    }

}
