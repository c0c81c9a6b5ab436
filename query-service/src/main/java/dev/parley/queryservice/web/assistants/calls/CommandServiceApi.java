package dev.parley.queryservice.web.assistants.calls;

import dev.parley.webapi.problem.CallRules;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The API of a command service that runs apart. */
public final class CommandServiceApi implements Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;

    private final WebClient web = WebClient.create();

    /**
     * @param address where it listens, such as {@code http://127.0.0.1:8081}
     */
    public CommandServiceApi(URI address) {
        this.address = address;
    }

    @Override
    public Mono<ApiAnswer> call(AssistantCall asked, ApiCall call) {
        return web.method(call.method()).uri(address.resolve(call.path())).headers(headers -> {
            headers.putAll(CallHeaders.of(asked.request().getHeaders(), call));
            headers.set("X-Forwarded-For", addressOf(asked.request().getRemoteAddress()));
        })
            .bodyValue(call.body())
            .exchangeToMono(CommandServiceApi::answer)
            .onErrorResume(WebClientRequestException.class, _ -> Mono.just(away(call.path())));
    }

    /** As a gateway says it: limits are by address too. */
    private static String addressOf(@Nullable InetSocketAddress caller) {
        return caller == null ? "unknown" : caller.getHostString();
    }

    private static Mono<ApiAnswer> answer(ClientResponse response) {
        return response.bodyToMono(String.class)
            .defaultIfEmpty("")
            .map(body -> new ApiAnswer(response.statusCode().value(), Objects.requireNonNull(body)));
    }

    private static ApiAnswer away(String path) {
        CallRules rule = CallRules.COMMANDS_AWAY;
        return new ApiAnswer(rule.rule().status(),
                JSON.writeValueAsString(rule.problem(rule.rule().explanation()).at(path)));
    }

}
