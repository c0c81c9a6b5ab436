package dev.parley.systemtests.assistants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.systemtests.ParleyProcess;
import dev.parley.systemtests.assistants.Assistant.Result;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Assistants are served by the query service, which commands at the command service. */
class AssistantsApartTests {

    private static final String REQUEST = """
            {"title":"Export","problem":"They copy the figures by hand","ask":"A button to Excel",
             "salesTeam":"EMEA","productArea":"Reporting","segment":"Enterprise",
             "demands":[{"account":"Contoso"}],"claims":[{"code":"G03","statement":"Nine of ten have it"}]}""";

    @TempDir
    Path folder;

    @Test
    void whatAnAssistantRecordsGoesToTheCommandServiceInItsCallersName() throws Exception {
        String store = "sqlite:" + folder.resolve("parley.db");
        ParleyProcess commands = ParleyProcess.ready(ParleyProcess.COMMANDS, store);
        try (ParleyProcess queries = ParleyProcess.ready(ParleyProcess.QUERIES, store,
                "--parley.command-service=" + commands.address())) {
            Assistant sales = new Assistant(queries.as("sales"));
            String id = sales.call("raise_request", REQUEST).json().get("negotiationId").asString();
            assertThat(commands.as("product")
                .post("/api/negotiations/" + id + "/effort", "{\"personDays\":3}")
                .expect(200)
                .position()).isGreaterThan(1);
            assertThat(sales.call("raise_request", "{\"title\":\"Export\"}").text()).contains("claim-required");
            assertThat(new Assistant(queries.as("auditor")).call("raise_request", REQUEST).text())
                .contains("wrong-role");
            commands.close();
            Result away = sales.call("raise_request", REQUEST);
            assertThat(away.error()).isTrue();
            assertThat(away.text()).contains("commands-away");
            assertThat(sales.call("search_negotiations", "{}").error()).isFalse();
        }
        finally {
            commands.close();
        }
    }

}
