package dev.parley.webapi.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class CallKindTests {

    @ParameterizedTest
    @CsvSource({ "GET,/api/negotiations,PLAIN", "GET,/api/negotiations/1,PLAIN", "GET,/,PLAIN",
            "HEAD,/api/negotiations/1,PLAIN", "GET,/api/negotiations?q=export,QUESTION",
            "GET,/api/negotiations?asOf=7,QUESTION", "GET,/api/analytics/decisions,QUESTION",
            "HEAD,/api/analytics/decisions,QUESTION", "GET,/api/precedents?q=x,QUESTION",
            "GET,/api/negotiations/1/precedents,QUESTION", "GET,/api/events,STREAM", "GET,/api/audit/log,READ",
            "GET,/api/audit/export,READ", "GET,/api/audit/replay?to=3,READ", "GET,/api/audit/checkpoint,PLAIN",
            "POST,/api/imports,IMPORT", "POST,/api/negotiations,COMMAND", "DELETE,/api/session,COMMAND" })
    void isKnownByMethodAndPath(String method, String path, CallKind kind) {
        assertThat(CallKind.of(MockServerHttpRequest.method(HttpMethod.valueOf(method), path).build())).isEqualTo(kind);
    }

}
