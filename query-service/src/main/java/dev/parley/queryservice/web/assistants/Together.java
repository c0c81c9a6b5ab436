package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.Api;
import dev.parley.queryservice.web.assistants.calls.ApiAnswer;
import dev.parley.queryservice.web.assistants.calls.ApiCall;
import dev.parley.queryservice.web.assistants.calls.AssistantCall;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Several answers as one. */
final class Together {

    private Together() {
    }

    /**
     * Each answer under its name, in the order of names; or the first that is a refusal.
     */
    static Mono<ApiAnswer> of(Api api, AssistantCall asked, Map<String, ApiCall> calls) {
        return Flux.fromIterable(new TreeMap<>(calls).entrySet())
            .concatMap(call -> api.call(asked, call.getValue()).map(answer -> new Named(call.getKey(), answer)))
            .takeUntil(named -> !named.answer().isGood())
            .collectList()
            .map(all -> all.getLast().answer().isGood() ? joined(all) : all.getLast().answer());
    }

    private static ApiAnswer joined(List<Named> answers) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        answers.forEach(one -> all.set(one.name(), JsonMapper.shared().readTree(one.answer().body())));
        return ApiAnswer.ok(all.toString());
    }

    private record Named(String name, ApiAnswer answer) {
    }

}
