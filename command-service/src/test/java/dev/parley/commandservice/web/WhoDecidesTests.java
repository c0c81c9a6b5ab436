package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.personaldata.Directory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class WhoDecidesTests extends ApiTest {

    private static final String DECLINED = """
            {"disposition":"DECLINED","rationale":"Narrow","grounds":[{"code":"G04"}],
             "noAlternativeBecause":"Nothing fits","decidedBy":["%s"]}""";

    @ParameterizedTest
    @ValueSource(strings = { "auditor", "privacy", "legal", "facilitator", "sales3", "executive" })
    void nobodyIsAssignedWhoCouldNotDecide(String login) {
        String path = raised();
        api.post("facilitator", path + "/decider", "{\"person\":\"" + login + "\"}").isRefused(409, "cannot-decide");
        api.post("facilitator", path + "/decider", "{\"person\":\"product2\"}").isDone(200);
    }

    @Test
    void somebodyIsAssignedByTheirIdToo(@Autowired Directory directory) {
        String id = directory.findPerson("product2").orElseThrow().value();
        String path = raised();
        api.post("facilitator", path + "/decider", "{\"person\":\"" + id + "\"}").isDone(200);
        api.post("product", path + "/decision", DECLINED.formatted("product")).isRefused(409, "not-the-decider");
        api.post("facilitator", path + "/decider", "{\"person\":\"u_nobody\"}").isRefused(400, "invalid-input");
    }

    @Test
    void nobodyIsAssignedWhoIsNotKnown() {
        Api.Answer answer = api.post("facilitator", raised() + "/decider", "{\"person\":\"somebody\"}")
            .isRefused(400, "invalid-input");
        assertThat(answer.text()).contains("\"pointer\":\"/person\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "sales3", "auditor", "legal" })
    void aMeetingIsNotRecordedAsDecidedByWhoCannotDecide(String login) {
        String path = raised();
        api.post("facilitator", path + "/decision", DECLINED.formatted(login)).isRefused(409, "cannot-decide");
        api.post("facilitator", path + "/decision", DECLINED.formatted("product2")).isDone(200);
        api.post("facilitator", path + "/corrections", """
                {"position":%d,"field":"decidedBy","value":["%s"],"reason":"Slip"}""".formatted(log.head(), login))
            .isRefused(409, "cannot-decide");
    }

    @Test
    void aMeetingIsNotRecordedAsDecidedByTheAskingSide() {
        api.post("facilitator", raised() + "/decision", DECLINED.formatted("sales")).isRefused(409, "own-request");
    }

    @Test
    void somebodyIsLeftWhoCanAnswer() {
        String all = REQUEST.replaceFirst("\\{", "{\"onBehalfOf\":[\"product\",\"product2\"],");
        api.post("sales", "/api/negotiations", all).isRefused(409, "nobody-to-answer");
        String one = REQUEST.replaceFirst("\\{", "{\"onBehalfOf\":[\"product\"],");
        String path = "/api/negotiations/" + api.post("sales", "/api/negotiations", one).isDone(201).id();
        api.post("sales", path + "/handover", "{\"from\":\"sales\",\"to\":\"product2\"}")
            .isRefused(409, "nobody-to-answer");
        api.post("sales", path + "/handover", "{\"from\":\"sales\",\"to\":\"auditor\"}")
            .isRefused(409, "cannot-take-over");
    }

    @Test
    void anAssignedDeciderDecidesThemselves() {
        String path = raised();
        api.post("facilitator", path + "/decider", "{\"person\":\"product2\"}").isDone(200);
        api.post("product", path + "/decision", DECLINED.formatted("product\",\"product2"))
            .isRefused(409, "not-the-decider");
        api.post("product2", path + "/decision", DECLINED.formatted("product\",\"product2")).isDone(200);
    }

    @Test
    void anAmountIsCorrectedToOneThatItsCurrencyHas() {
        String path = raised();
        String body = """
                {"position":%d,"field":"%s","value":%s,"reason":"Slip"}""";
        long demand = log.head() - 1;
        violates(path, body.formatted(demand, "stake.amount", "10.505"), "no more than the 2 decimals of EUR");
        api.post("sales", path + "/corrections", body.formatted(demand, "stake.amount", "10.50")).isDone(200);
        violates(path, body.formatted(demand, "stake.currency", "\"JPY\""), "no more than the 0 decimals of JPY");
        api.post("sales", path + "/corrections", body.formatted(demand, "stake.currency", "\"usd\"")).isDone(200);
    }

    private void violates(String path, String body, String message) {
        Api.Answer answer = api.post("sales", path + "/corrections", body).isRefused(400, "invalid-input");
        assertThat(answer.text()).contains("\"pointer\":\"/value\"", message);
    }

}
