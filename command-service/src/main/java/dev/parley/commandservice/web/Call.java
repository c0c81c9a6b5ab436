package dev.parley.commandservice.web;

import dev.parley.commandservice.dispatch.CommandCall;
import dev.parley.sharedevents.By;
import dev.parley.webapi.body.BodyBytes;
import dev.parley.webapi.caller.Caller;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * One call: by whom, when, and what its headers ask for.
 *
 * @param at when it came, to the microsecond
 * @param key its idempotency key
 * @param expectedVersion the version in {@code If-Match}
 * @param via what the caller calls through, if not by themselves
 */
public record Call(Caller caller, Instant at, @Nullable String key, @Nullable Long expectedVersion,
        @Nullable String via, ServerHttpRequest request) {

    /** Who gives the command, in the role that they mean. */
    public By by() {
        return new By(caller.person(), caller.role(), at);
    }

    CommandCall command() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        String path = request.getMethod() + "\n" + request.getPath().value() + "\n";
        content.writeBytes(path.getBytes(StandardCharsets.UTF_8));
        content.writeBytes(BodyBytes.readFrom(request));
        return new CommandCall(caller.person(), key, content.toByteArray(), expectedVersion, via);
    }

}
