package dev.parley.queryservice.web.assistants;

import dev.parley.queryservice.web.assistants.calls.Api;
import dev.parley.queryservice.web.assistants.calls.ApiAnswer;
import dev.parley.queryservice.web.assistants.calls.ApiCall;
import dev.parley.queryservice.web.assistants.calls.AssistantCall;
import dev.parley.sharedevents.rules.Query;
import dev.parley.sharedevents.rules.Rule;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The reasons that can be named, the policy in force, and the rules that refuse. */
final class Explanation {

    private static final String RULES = "rules";

    private final Api api;

    Explanation(Api api) {
        this.api = api;
    }

    /** Of all rules, or of those that the arguments name. */
    Mono<ApiAnswer> of(AssistantCall asked, Map<String, Object> arguments) {
        return Together
            .of(api, asked,
                    Map.of("catalogue", ApiCall.of(Query.GET_REASONS, Map.of()), "policy",
                            ApiCall.of(Query.GET_POLICY, Map.of())))
            .map(answer -> answer.isGood() ? with(rules(arguments.get(RULES)), answer) : answer);
    }

    private static ApiAnswer with(List<Rule> rules, ApiAnswer answer) {
        ObjectNode all = (ObjectNode) JsonMapper.shared().readTree(answer.body());
        ArrayNode explained = all.putArray(RULES);
        rules.forEach(rule -> explained.addObject()
            .put("rule", rule.code())
            .put("title", rule.title())
            .put("explanation", rule.explanation()));
        return ApiAnswer.ok(all.toString());
    }

    private static List<Rule> rules(@Nullable Object named) {
        return Arrays.stream(Rule.values())
            .filter(rule -> !(named instanceof Collection<?> codes) || codes.contains(rule.code()))
            .toList();
    }

}
