package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Every command once, in an order in which it may happen. */
class StoryTests extends ApiTest {

    @Test
    void aNegotiationFromRaisingToReviewing() {
        Api.Answer raised = api.post("sales", "/api/negotiations", REQUEST).isDone(201);
        assertThat(raised.header("Location")).isEqualTo("/api/negotiations/" + raised.id());
        assertThat(raised.json().get("negotiationId").stringValue()).isEqualTo(raised.id());
        assertThat(raised.version()).isEqualTo(3);
        String path = "/api/negotiations/" + raised.id();

        api.post("sales", path + "/revision", "{\"title\":\"Export of all reports\"}").isDone(200);
        created(path + "/demands", "sales2", "{\"account\":\"Globex\"}");
        String claim = created(path + "/claims", "product", "{\"code\":\"G03\",\"statement\":\"240 of 480 have it\"}");
        created(path + "/claims/" + claim + "/evidence", "product",
                "{\"source\":\"Survey\",\"date\":\"2026-03-01\",\"note\":\"n\",\"link\":\"https://x.example\"}");
        done(path + "/claims/" + claim + "/challenge", "sales", "{\"question\":\"Who was asked?\"}");
        done(path + "/claims/" + claim + "/resolution", "sales", "{\"outcome\":\"SUBSTANTIATED\",\"note\":\"ok\"}");
        String option = created(path + "/options", "product",
                "{\"summary\":\"A scheduled export\",\"solvesProblem\":\"Figures every morning\"}");
        done(path + "/options/" + option + "/response", "sales",
                "{\"answer\":\"ACCEPTED\",\"answeredBy\":\"CUSTOMER\"}");
        String objection = created(path + "/objections", "product",
                "{\"code\":\"G06\",\"harm\":\"Leaks\",\"argument\":\"Outside\",\"blocking\":true}");
        done(path + "/objections/" + objection + "/resolution", "product",
                "{\"outcome\":\"INTEGRATED\",\"optionId\":\"" + option + "\"}");
        String restatement = created(path + "/restatements", "product", "{\"text\":\"You need it in the morning\"}");
        done(path + "/restatements/" + restatement + "/answer", "sales", "{\"confirmed\":true}");
        String comment = created(path + "/comments", "executive",
                "{\"on\":\"" + objection + "\",\"text\":\"Is it so?\",\"mentions\":[\"product\"]}");
        done(path + "/comments/" + comment + "/acknowledgement", "product", "");
        String reference = created(path + "/references", "product",
                "{\"system\":\"jira\",\"kind\":\"issue\",\"id\":\"PAY-42\",\"url\":\"https://j.example/PAY-42\"}");
        done(path + "/references/" + reference + "/removal", "facilitator", "{}");
        done(path + "/effort", "product", "{\"personDays\":12.5}");
        done(path + "/decider", "facilitator", "{\"person\":\"product\"}");
        done(path + "/routing", "product", "{\"productArea\":\"Billing\",\"reason\":\"It is there\"}");
        done(path + "/last-call", "product", "{\"disposition\":\"ACCEPTED_COUNTER\",\"optionId\":\"" + option + "\"}");
        done(path + "/decision", "product", """
                {"disposition":"ACCEPTED_COUNTER","optionId":"%s","rationale":"Broad problem",
                 "displaces":["The dashboard"],"grounds":[{"code":"G03","statement":"Half of them"}],"merit":"HIGH",
                 "forecast":{"statement":"Ten use it","probability":0.7,"reviewOn":"2027-09-30"},
                 "customerWording":"In May","conditions":["Acme pilots"],"decidedBy":["product"],
                 "forum":"Council","minutesLink":"https://wiki.example/1"}""".formatted(option));
        done(path + "/stances", "sales", "{\"stance\":\"DISSENT\",\"note\":\"Too late\"}");
        done(path + "/delivery", "product", "{\"plannedOn\":\"2027-05-01\",\"link\":\"https://t.example\"}");
        done(path + "/deal-outcomes", "sales", "{\"account\":\"acme\",\"outcome\":\"STAYED\",\"confidence\":\"HIGH\"}");
        done(path + "/review/process", "sales", "{\"score\":4,\"note\":\"Heard\"}");
        done(path + "/review/process", "product", "{\"score\":5}");
        done(path + "/review/outcome", "sales", "{\"cameTrue\":true}");
        done(path + "/handover", "sales", "{\"from\":\"sales\",\"to\":\"sales3\"}");
        done(path + "/corrections", "facilitator",
                "{\"position\":%d,\"field\":\"neededBy\",\"value\":\"2027-07-31\",\"reason\":\"Slip\"}"
                    .formatted(raised.position() - 1));
        done(path + "/retractions", "facilitator",
                "{\"position\":%d,\"reason\":\"Wrong customer\"}".formatted(raised.position()));
        done(path + "/override", "executive",
                "{\"disposition\":\"DECLINED\",\"reason\":\"Strategy\",\"cause\":\"STRATEGY\"}");
        String later = raised();
        done(path + "/supersession", "product", "{\"by\":\"" + later.substring(later.lastIndexOf('/') + 1) + "\"}");
    }

    @Test
    void aDeclinedOneIsReopened() {
        String path = raised();
        done(path + "/decision", "product", """
                {"disposition":"DECLINED","rationale":"Narrow","grounds":[{"code":"G04"}],
                 "noAlternativeBecause":"Nothing fits"}""");
        String demand = created(path + "/demands", "sales", "{\"account\":\"Initech\"}");
        done(path + "/reopening", "sales", "{\"demandIds\":[\"%s\"],\"news\":\"One more\"}".formatted(demand));
    }

    @Test
    void anExpeditedOneIsCompletedAfterwards() {
        String path = "/api/negotiations/" + api.post("sales", "/api/negotiations", """
                {"title":"Key","problem":"It is known","ask":"Change it","demands":[{"account":"Acme"}],
                 "claims":[{"code":"G06","statement":"Published"}],"expedited":{"reason":"In use"}}""")
            .isDone(201)
            .id();
        done(path + "/decision", "product", """
                {"disposition":"ACCEPTED","rationale":"At once","displacesNothingBecause":"An hour"}""");
        done(path + "/decision/completion", "product", """
                {"forecast":{"statement":"Nobody gets in","probability":0.9,"reviewOn":"2027-09-30"}}""");
    }

    @Test
    void aDuplicateIsRestoredAndWithdrawn() {
        String earlier = raised();
        String path = raised();
        done(path + "/duplicate", "facilitator",
                "{\"of\":\"" + earlier.substring(earlier.lastIndexOf('/') + 1) + "\"}");
        done(path + "/restoration", "facilitator", "{\"reason\":\"It is another one\"}");
        done(path + "/withdrawal", "sales", "{\"reason\":\"Solved\"}");
    }

    @Test
    void thePolicyAndTheCapacityAreSet() {
        Api.Answer policy = api
            .post("facilitator", "/api/policy", "{\"answerWithinDays\":30,\"timeZone\":\"Europe/Berlin\"}")
            .isDone(200);
        assertThat(policy.id()).isEqualTo("policy");
        assertThat(policy.json().has("negotiationId")).isFalse();
        done("/api/capacity", "facilitator",
                "{\"productArea\":\"Reporting\",\"quarter\":\"2027-Q1\",\"personDays\":240}");
    }

    @Test
    void whatIsLeftTooLongIsEscalatedNotBefore() {
        api.post("sales", raised() + "/escalation", "{\"reason\":\"No answer\"}").isRefused(409, "too-early");
    }

    private void done(String path, String login, String body) {
        api.post(login, path, body).isDone(200);
    }

    private String created(String path, String login, String body) {
        Api.Answer answer = api.post(login, path, body).isDone(201);
        assertThat(answer.header("Location")).endsWith("#" + answer.id());
        return answer.id();
    }

}
