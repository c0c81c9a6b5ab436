package dev.parley.queryservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Said;
import dev.parley.sharedevents.DecisionEvent.Displacement;
import dev.parley.sharedevents.DecisionEvent.RequestAccepted;
import dev.parley.sharedevents.Narrative;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a yes pushed back, in words. */
@OnTheServer
class PushedBackTests {

    private static final String PATH = "/api/analytics/saturation";

    private static final String LATEST = "/groups/0/displaced/latest/0";

    private final Server server;

    PushedBackTests(Server server) {
        this.server = server;
        RequestAccepted yes = (RequestAccepted) Said.yes("2027-01-05", 1, null, "G01");
        server.story.raised("sales", "north")
            .product(new RequestAccepted(yes.reasoning(), new Displacement(List.of(Narrative.of("Dark mode")), null),
                    false));
    }

    @Test
    void isToldToThoseWhoMayRead() throws Exception {
        assertThat(server.get(PATH).text(LATEST + "/texts/0")).isEqualTo("Dark mode");
        assertThat(server.get("legal", PATH, server.record()).at(LATEST).has("texts")).isFalse();
    }

    @Test
    void isNotToldGroupByGroup() throws Exception {
        assertThat(server.get(PATH + "?groupBy=segment").at(LATEST).has("texts")).isFalse();
    }

}
