package dev.parley.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RestartTests {

    @TempDir
    Path folder;

    @Test
    void everyAnswerIsTheSameAfterARestart() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        List<String> before;
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store)) {
            before = answers(parley.as("executive"), "2030-01-01T00:00:00Z");
        }
        try (ParleyProcess parley = ParleyProcess.ready(ParleyProcess.STANDALONE, store)) {
            assertThat(answers(parley.as("executive"), "2030-01-01T00:00:00Z")).isEqualTo(before);
        }
        assertThat(before).hasSizeGreaterThan(40);
    }

    private static List<String> answers(Api api, String at) throws Exception {
        List<String> answers = new ArrayList<>();
        JsonNode list = api.get("/api/negotiations?limit=200&at=" + at).expect(200).json();
        answers.add(list.toString());
        for (JsonNode item : list.get("items")) {
            String one = "/api/negotiations/" + item.get("id").asString();
            answers.add(api.get(one + "?at=" + at).expect(200).json().toString());
            answers.add(api.get(one + "/history?at=" + at).expect(200).json().toString());
        }
        for (String path : List.of("reasons", "policy", "analytics/decisions", "analytics/decisions?groupBy=salesTeam",
                "analytics/reasons")) {
            answers.add(api.get("/api/" + path + (path.contains("?") ? "&" : "?") + "at=" + at)
                .expect(200)
                .json()
                .toString());
        }
        return answers;
    }

}
