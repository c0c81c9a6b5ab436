package dev.parley.webapi.problem;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Explains the rules, so that the {@code type} of a problem leads somewhere. */
@RestController
@Tag(name = "Problems", description = "What the rules are that a call can break.")
class RulesController {

    private final Map<String, Rule> rules;

    RulesController(ObjectProvider<RuleBook> books) {
        this.rules = Stream
            .concat(CallRules.all().stream(), books.orderedStream().flatMap(book -> book.rules().stream()))
            .collect(Collectors.toUnmodifiableMap(Rule::code, Function.identity(), (first, same) -> first));
    }

    @GetMapping(path = "/problems/{rule}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Explain a rule", description = "For everybody, without credentials.")
    @SecurityRequirements
    Rule rule(@Parameter(example = "invalid-input") @PathVariable("rule") String code) {
        Rule rule = rules.get(code);
        if (rule == null) {
            throw CallRules.NOT_FOUND.exception("no rule is called " + code);
        }
        return rule;
    }

}
