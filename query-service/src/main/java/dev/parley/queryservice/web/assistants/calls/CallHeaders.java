package dev.parley.queryservice.web.assistants.calls;

import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.webapi.caller.CallerConfiguration;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What a call says in its headers: who makes it, and that an assistant does. */
final class CallHeaders {

    /** Whose call it is, and what says that no other site makes it. */
    private static final List<String> OF_THE_CALLER = List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE,
            HttpHeaders.HOST, HttpHeaders.ORIGIN, "Sec-Fetch-Site", CallerConfiguration.ROLE_HEADER);

    private CallHeaders() {
    }

    static HttpHeaders of(HttpHeaders asked, ApiCall call) {
        HttpHeaders headers = new HttpHeaders();
        OF_THE_CALLER.forEach(name -> asked.getOrEmpty(name).forEach(value -> headers.add(name, value)));
        headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_PLAIN));
        if (call.body().length > 0) {
            headers.setContentType(MediaType.APPLICATION_JSON);
            headers.setContentLength(call.body().length);
            headers.set(CallerConfiguration.VIA_HEADER, CallerConfiguration.ASSISTANT);
        }
        if (call.key() != null) {
            headers.set("Idempotency-Key", call.key());
        }
        if (call.least() != null) {
            headers.set(QueryExecutor.MIN_POSITION, String.valueOf(call.least()));
        }
        return headers;
    }

}
