package dev.parley.commandservice.web;

import dev.parley.commandservice.web.BadInputTests.Sample;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A right call of every endpoint, and what is wrong about some others. */
final class Samples {

    /** What says all in its path. */
    static final Set<String> WITHOUT_BODY = Set.of("/api/retrospectives/{id}/participants",
            "/api/negotiations/{id}/comments/{commentId}/acknowledgement");

    private static final String ONE = "/api/negotiations/{id}/";

    private Samples() {
    }

    static Map<String, Sample> all() {
        Map<String, Sample> all = new TreeMap<>(content());
        all.putAll(process());
        all.putAll(retrospectives());
        all.putAll(erasures());
        all.put("/api/negotiations",
                new Sample(ApiTest.REQUEST, "{\"title\":7,\"demands\":{},\"claims\":[1]}", "executive", ""));
        all.put("/api/policy", new Sample("{\"lastCallHours\":1}", "{\"lastCallHours\":\"many\"}", "sales", ""));
        all.put("/api/policy/references", new Sample("{\"system\":\"JIRA\",\"url\":\"https://j.example/{id}\"}",
                "{\"system\":\"JIRA\",\"url\":\"https://j.example/\"}", "sales", ""));
        all.put("/api/capacity", new Sample("{\"productArea\":\"R\",\"quarter\":\"2027-Q1\",\"personDays\":1}",
                "{\"productArea\":\"R\",\"quarter\":\"2027-Q5\",\"personDays\":1}", "product", ""));
        return all;
    }

    private static Map<String, Sample> retrospectives() {
        String one = "/api/retrospectives";
        return Map.of(one,
                new Sample("{\"from\":\"2026-01-01\",\"to\":\"2026-03-31\"}", "{\"from\":\"2026-01-01\"}", "sales", ""),
                one + "/{id}/agenda", new Sample("{\"text\":\"t\"}", "{\"text\":7}", "auditor", ""),
                one + "/{id}/findings", new Sample("{\"text\":\"t\"}", "{\"text\":7}", "auditor", ""),
                one + "/{id}/actions",
                new Sample("{\"text\":\"t\"}", "{\"text\":\"t\",\"ownerRole\":\"KING\"}", "legal", ""),
                one + "/{id}/actions/{actionId}/completion",
                new Sample("{\"note\":\"n\"}", "{\"note\":[]}", "privacy", ""), one + "/{id}/closing",
                new Sample("{\"noActionBecause\":\"n\"}", "{\"noActionBecause\":1}", "sales", ""));
    }

    private static Map<String, Sample> erasures() {
        Sample about = new Sample("{\"subject\":{\"person\":\"sales3\"},\"reason\":\"r\"}",
                "{\"subject\":{\"person\":\"sales3\",\"position\":1},\"reason\":\"r\"}", "auditor", "");
        Sample because = new Sample("{\"reason\":\"r\"}", "{\"reason\":true}", "facilitator", "");
        return Map.of("/api/erasures", about, "/api/erasures/{id}/approval", because, "/api/erasures/scan",
                new Sample("{\"text\":\"t\"}", "{\"text\":\" \"}", "auditor", ""), "/api/holds", about,
                "/api/holds/{id}/release", because);
    }

    private static Map<String, Sample> content() {
        Map<String, Sample> all = new TreeMap<>();
        all.put(ONE + "revision", new Sample("{\"title\":\"t\"}", "{\"title\":[]}", "executive", "sales"));
        all.put(ONE + "demands",
                new Sample("{\"account\":\"Globex\"}",
                        "{\"account\":\"Globex\",\"stake\":{\"amount\":-1,\"currency\":\"EUR\",\"basis\":\"ARR\"}}",
                        "executive", "sales"));
        all.put(ONE + "claims", new Sample("{\"code\":\"G03\"}", "{\"code\":\"g 3\"}", "auditor", "sales"));
        all.put(ONE + "claims/{claimId}/evidence",
                new Sample("{\"source\":\"s\"}", "{\"source\":\"s\",\"date\":\"2026-02-30\"}", "privacy", "sales"));
        all.put(ONE + "claims/{claimId}/challenge",
                new Sample("{\"question\":\"q\"}", "{\"question\":\"\"}", "legal", "sales"));
        all.put(ONE + "claims/{claimId}/resolution",
                new Sample("{\"outcome\":\"CONCEDED\"}", "{\"outcome\":\"WON\"}", "executive", "sales"));
        all.put(ONE + "objections", new Sample("{\"code\":\"G06\",\"harm\":\"h\",\"argument\":\"a\"}",
                "{\"code\":\"G06\",\"blocking\":\"yes\"}", "facilitator", "product"));
        all.put(ONE + "objections/{objectionId}/resolution",
                new Sample("{\"outcome\":\"WITHDRAWN\"}", "{\"outcome\":0}", "facilitator", "product"));
        all.put(ONE + "options",
                new Sample("{\"summary\":\"s\",\"solvesProblem\":\"p\"}", "{\"summary\":true}", "auditor", "product"));
        all.put(ONE + "options/{optionId}/response",
                new Sample("{\"answer\":\"ACCEPTED\"}", "{\"answer\":\"PERHAPS\"}", "executive", "sales"));
        all.put(ONE + "restatements", new Sample("{\"text\":\"t\"}", "{\"text\":null}", "executive", "product"));
        all.put(ONE + "restatements/{restatementId}/answer",
                new Sample("{\"confirmed\":true}", "{\"confirmed\":\"true\"}", "executive", "sales"));
        all.put(ONE + "comments", new Sample("{\"text\":\"t\"}", "{\"text\":\"t\",\"mentions\":[7]}", "auditor", ""));
        all.put(ONE + "references", new Sample("{\"system\":\"jira\",\"id\":\"PAY-42\"}",
                "{\"system\":\"JIRA\",\"id\":\"PAY-42\",\"url\":\"javascript:alert(1)\"}", "executive", ""));
        all.put(ONE + "references/{referenceId}/removal",
                new Sample("{\"reason\":\"r\"}", "{\"reason\":7}", "executive", ""));
        all.put(ONE + "corrections", new Sample("{\"position\":1,\"field\":\"title\",\"value\":\"v\",\"reason\":\"r\"}",
                "{\"position\":1.5,\"field\":\"title\",\"value\":\"v\"}", "auditor", ""));
        all.put(ONE + "retractions",
                new Sample("{\"position\":1,\"reason\":\"r\"}", "{\"position\":0,\"reason\":\"r\"}", "auditor", ""));
        return all;
    }

    private static Map<String, Sample> process() {
        Map<String, Sample> all = new TreeMap<>();
        all.put(ONE + "effort", new Sample("{\"personDays\":1}", "{\"personDays\":-1}", "sales", "product"));
        all.put(ONE + "decider", new Sample("{\"person\":\"product\"}", "{\"person\":7}", "product", "facilitator"));
        all.put(ONE + "routing",
                new Sample("{\"productArea\":\"B\",\"reason\":\"r\"}", "{\"reason\":\"r\"}", "sales", "product"));
        all.put(ONE + "handover", new Sample("{\"from\":\"sales\",\"to\":\"sales2\"}",
                "{\"from\":\"sales\",\"to\":\"nobody\",\"x\":1}", "executive", ""));
        all.put(ONE + "last-call",
                new Sample("{\"disposition\":\"ACCEPTED\"}", "{\"disposition\":\"\"}", "sales", "product"));
        all.put(ONE + "escalation", new Sample("{\"reason\":\"r\"}", "{\"reason\":{}}", "executive", "sales"));
        all.put(ONE + "decision", new Sample("{\"disposition\":\"DECLINED\",\"rationale\":\"r\"}",
                "{\"disposition\":\"DECLINED\",\"forecast\":{\"statement\":\"s\",\"probability\":1.01,\"reviewOn\":\"2027-01-01\"}}",
                "sales", "product"));
        all.put(ONE + "decision/completion",
                new Sample("{\"noAlternativeBecause\":\"none\"}",
                        "{\"forecast\":{\"statement\":\"s\",\"probability\":-0.1,\"reviewOn\":\"2027-01-01\"}}",
                        "sales", "product"));
        all.put(ONE + "override", new Sample("{\"disposition\":\"DECLINED\",\"reason\":\"r\",\"cause\":\"CUSTOMER\"}",
                "{\"disposition\":\"DECLINED\",\"cause\":\"WHIM\"}", "product", "executive"));
        all.put(ONE + "stances",
                new Sample("{\"stance\":\"AGREE\"}", "{\"stance\":[\"AGREE\"]}", "facilitator", "sales"));
        all.put(ONE + "reopening", new Sample("{\"news\":\"n\"}", "{\"evidenceIds\":[null]}", "facilitator", "sales"));
        all.put(ONE + "withdrawal", new Sample("{\"reason\":\"r\"}", "{\"reason\":1}", "executive", "sales"));
        all.put(ONE + "duplicate",
                new Sample("{\"of\":\"other\"}", "{\"of\":\"not an id\"}", "product", "facilitator"));
        all.put(ONE + "duplicate-suggestion",
                new Sample("{\"of\":\"other\",\"reason\":\"r\"}", "{\"of\":\"not an id\"}", "executive", "sales"));
        all.put(ONE + "duplicate-suggestion/rejection",
                new Sample("{\"reason\":\"r\"}", "{\"reason\":7}", "sales", "facilitator"));
        all.put(ONE + "supersession", new Sample("{\"by\":\"other\"}", "{}", "sales", "product"));
        all.put(ONE + "restoration", new Sample("{\"reason\":\"r\"}", "{\"reason\":[\"r\"]}", "sales", ""));
        all.put(ONE + "delivery",
                new Sample("{\"plannedOn\":\"2027-05-01\"}", "{\"plannedOn\":\"soon\"}", "sales", "product"));
        all.put(ONE + "deal-outcomes", new Sample("{\"account\":\"Acme\",\"outcome\":\"WON\"}",
                "{\"account\":\"Acme\",\"outcome\":\"won\"}", "product", ""));
        all.put(ONE + "review/process", new Sample("{\"score\":3}", "{\"score\":6}", "executive", "sales"));
        all.put(ONE + "review/outcome", new Sample("{\"cameTrue\":true}", "{\"cameTrue\":1}", "executive", "sales"));
        return all;
    }

}
