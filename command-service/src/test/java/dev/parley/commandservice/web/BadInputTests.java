package dev.parley.commandservice.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.rules.Operation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint with everything that can be wrong with a call: nothing is written. */
class BadInputTests extends ApiTest {

    /** Whoever may call the endpoint. */
    private static final String RIGHT = "right";

    /** What is right for each endpoint, and a role that may not call it. */
    private static final Map<String, Sample> SAMPLES = Samples.all();

    @Autowired
    @SuppressWarnings("NullAway.Init")
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    /**
     * @param body a right body
     * @param wrong a right body with a text, number or list where another type belongs
     * @param role who may not do it
     * @param decided who may do it, but not once the negotiation has ended; empty where
     * that makes no difference
     */
    record Sample(String body, String wrong, String role, String decided) {
    }

    @Test
    void everyEndpointHasItsSample() {
        assertThat(endpoints()).containsExactlyInAnyOrderElementsOf(SAMPLES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyEndpointRefusesWhatIsWrong() {
        String withdrawn = raised();
        api.post("sales", withdrawn + "/withdrawal", "{}").isDone(200);
        return SAMPLES.entrySet()
            .stream()
            .flatMap(entry -> faults(entry.getValue(), withdrawn).entrySet()
                .stream()
                .map(fault -> DynamicTest.dynamicTest(entry.getKey() + " " + fault.getKey(),
                        () -> refused(entry.getKey(), fault.getValue()))));
    }

    /** How to call, and what is answered. */
    private record Fault(String login, String negotiation, String body, String type, int status, String rule) {
    }

    private Map<String, Fault> faults(Sample sample, String withdrawn) {
        Map<String, Fault> faults = new TreeMap<>();
        String body = sample.body();
        faults.put("without credentials", fault("nobody", body, 401, "unauthenticated"));
        faults.put("with an empty body", fault(RIGHT, "", 400, "malformed-json"));
        faults.put("with half a body", fault(RIGHT, body.substring(0, body.length() - 1), 400, "malformed-json"));
        faults.put("with a list", fault(RIGHT, "[]", 400, "invalid-input"));
        faults.put("with an unknown field", fault(RIGHT, body.replaceFirst("\\{", "{\"x\":1,"), 400, "invalid-input"));
        faults.put("with a wrong type", fault(RIGHT, sample.wrong(), 400, "invalid-input"));
        faults.put("with text that nothing can hold",
                fault(RIGHT, body.replaceFirst("\\{", "{\"x\":\"\\\\ud800\","), 400, "invalid-input"));
        faults.put("with too much", fault(RIGHT, " ".repeat(1 << 20) + body, 413, "too-large"));
        faults.put("as JSON of its own kind",
                new Fault(RIGHT, "/api/negotiations/none", body, "application/x+json", 415, "unsupported-media-type"));
        faults.put("as lines", new Fault(RIGHT, "/api/negotiations/none", body, "application/x-ndjson", 415,
                "unsupported-media-type"));
        faults.put("as a form", new Fault(RIGHT, "/api/negotiations/none", body, "application/x-www-form-urlencoded",
                415, "unsupported-media-type"));
        faults.put("in a wrong role", new Fault(sample.role(), withdrawn, body, "application/json", 403, "wrong-role"));
        return withState(faults, sample, withdrawn);
    }

    @ParameterizedTest
    @CsvSource({ "EUE,5,currency", "BTC,5,currency", "ZZZ,5,currency", "EUR,5.001,amount", "JPY,0.5,amount",
            "EUR,1e99999999999,amount", "EUR,1e2147483647,amount", "EUR,-1,amount" })
    void aStakeIsAnAmountOfMoney(String currency, String amount, String field) {
        Api.Answer answer = api.post("sales", "/api/negotiations",
                REQUEST.replace("\"EUR\"", "\"" + currency + "\"").replace("120000", amount));
        answer.isRefused(400, "invalid-input");
        assertThat(answer.json().get("violations")).hasSize(1);
        assertThat(answer.json().at("/violations/0/pointer").stringValue()).isEqualTo("/demands/0/stake/" + field);
    }

    @Test
    void aCurrencyIsWrittenAsTheStandardDoes() {
        String id = api.post("sales", "/api/negotiations", REQUEST.replace("EUR", "eur")).isDone(201).id();
        assertThat(log.stream(id, 0)).anySatisfy(
                entry -> assertThat(new String(entry.data(), StandardCharsets.UTF_8)).contains("\"currency\":\"EUR\""));
    }

    @Test
    void aNumberOutOfRangeIsNamed() {
        for (String number : List.of("9223372036854775808", "1e99999999999", "1e400", "1.5")) {
            isNamed("/score", api.post("sales", "/api/negotiations/none/review/process", "{\"score\":" + number + "}"));
            isNamed("/position",
                    api.post("sales", "/api/negotiations/none/retractions", "{\"position\":" + number + "}"));
        }
        isNamed("/score", api.post("sales", "/api/negotiations/none/review/process", "{\"score\":2147483648}"));
        isNamed("/disposition", api.post("product", "/api/negotiations/none/decision", "{\"disposition\":2147483648}"));
        api.post("sales", "/api/negotiations/none/withdrawal", "{}", "If-Match", "\"9223372036854775808\"")
            .isRefused(400, "bad-request");
    }

    private static void isNamed(String pointer, Api.Answer answer) {
        assertThat(answer.isRefused(400, "invalid-input").json().at("/violations/0/pointer").stringValue())
            .isEqualTo(pointer);
    }

    @Test
    void twentyThousandClaimsAreTooMany() {
        String claims = "{},".repeat(19_999) + "{}";
        Api.Answer answer = api.post("sales", "/api/negotiations", "{\"title\":\"t\",\"claims\":[" + claims + "]}");
        answer.isRefused(400, "invalid-input");
        assertThat(answer.text().length()).isLessThan(1000);
    }

    private static Map<String, Fault> withState(Map<String, Fault> faults, Sample sample, String withdrawn) {
        String login = sample.decided();
        if (!login.isEmpty()) {
            faults.put("in a wrong state",
                    new Fault(login, withdrawn, sample.body(), "application/json", 409, "closed"));
            faults.put("for an id that is unknown", new Fault(login, "/api/negotiations/none", sample.body(),
                    "application/json", 404, "unknown-negotiation"));
            faults.put("for an id that cannot be", new Fault(login, "/api/negotiations/" + "x".repeat(65),
                    sample.body(), "application/json", 404, "unknown-negotiation"));
            faults.put("for what is no negotiation", new Fault(login, "/api/negotiations/policy", sample.body(),
                    "application/json", 404, "unknown-negotiation"));
        }
        return faults;
    }

    private static Fault fault(String login, String body, int status, String rule) {
        return new Fault(login, "/api/negotiations/none", body, "application/json", status, rule);
    }

    private void refused(String endpoint, Fault fault) {
        long head = log.head();
        String path = endpoint.replace("/api/negotiations/{id}", fault.negotiation()).replaceAll("\\{\\w+}", "none");
        String login = fault.login().equals(RIGHT) ? inARightRole(endpoint) : fault.login();
        api.post(login.equals("nobody") ? null : login, path, fault.body(), "Content-Type", fault.type())
            .isRefused(fault.status(), fault.rule());
        assertThat(log.head()).isEqualTo(head);
    }

    /** The demo's people are called after their roles. */
    private static String inARightRole(String endpoint) {
        return Arrays.stream(Operation.values())
            .filter(operation -> operation.path().equals(endpoint))
            .flatMap(operation -> operation.roles().stream())
            .map(role -> role.name().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElseThrow();
    }

    /** All but those for administrators, of whom a demo has none. */
    private List<String> endpoints() {
        return requestMappingHandlerMapping.getHandlerMethods()
            .entrySet()
            .stream()
            .filter(entry -> entry.getValue()
                .getBeanType()
                .getPackageName()
                .startsWith("dev.parley.commandservice.web"))
            .filter(entry -> !entry.getValue().getBeanType().getPackageName().endsWith(".people"))
            .filter(entry -> !entry.getValue().getBeanType().getPackageName().endsWith(".subscriptions"))
            .flatMap(entry -> entry.getKey().getPatternsCondition().getPatterns().stream())
            .map(Object::toString)
            .filter(path -> !Samples.WITHOUT_BODY.contains(path))
            .collect(Collectors.toList());
    }

}
