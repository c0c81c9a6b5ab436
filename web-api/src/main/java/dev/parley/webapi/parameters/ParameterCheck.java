package dev.parley.webapi.parameters;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import dev.parley.webapi.body.Utf8;
import dev.parley.webapi.handling.CallCheck;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.method.HandlerMethod;

/**
 * Refuses parameters that a call does not have, that are given twice or without a value,
 * or whose value is not of the form of their type.
 */
final class ParameterCheck implements CallCheck {

    /** What others bring answers as it likes: the document, the actuator. */
    private static final String OURS = "dev.parley.";

    private final List<KnownParameters> others;

    private final Map<HandlerMethod, Map<String, Known>> known = new ConcurrentHashMap<>();

    ParameterCheck(List<KnownParameters> others) {
        this.others = others;
    }

    @Override
    public void check(ServerHttpRequest call, HandlerMethod handler) {
        if (handler.getBeanType().getPackageName().startsWith(OURS) && !call.getQueryParams().isEmpty()
                && !takesAll(handler)) {
            refuseForeignBytes(call);
            check(call.getQueryParams(), known.computeIfAbsent(handler, method -> Known.of(method, others)));
        }
    }

    /** Somebody else says what there is: an identity provider sends what it likes. */
    private static boolean takesAll(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
            .anyMatch(argument -> argument.getParameterType() == MultiValueMap.class);
    }

    private static void refuseForeignBytes(ServerHttpRequest call) {
        String bytes = URLDecoder.decode(call.getURI().getRawQuery(), StandardCharsets.ISO_8859_1);
        if (Utf8.decode(bytes.getBytes(StandardCharsets.ISO_8859_1)).isEmpty()) {
            throw CallRules.BAD_REQUEST.exception("the parameters are not in UTF-8");
        }
    }

    private static void check(Map<String, List<String>> given, Map<String, Known> known) {
        List<String> unknown = given.keySet().stream().filter(name -> !known.containsKey(name)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw CallRules.UNKNOWN_PARAMETER.exception(unknown.getFirst(), "is not a parameter here");
        }
        List<Violation> faults = new ArrayList<>();
        known.forEach((name, parameter) -> {
            String fault = given.containsKey(name) ? fault(parameter, given.getOrDefault(name, List.of())) : null;
            if (fault != null) {
                faults.add(new Violation(name, fault));
            }
        });
        refuse(faults);
    }

    private static @Nullable String fault(Known parameter, List<String> values) {
        if (values.size() > 1 && !parameter.repeatable()) {
            return "is given more than once";
        }
        return values.stream()
            .flatMap(value -> parameter.form().fault(Objects.toString(value, "")).stream())
            .findFirst()
            .orElse(null);
    }

    static void refuse(List<Violation> faults) {
        faults.sort(Comparator.comparing(Violation::pointer));
        if (!faults.isEmpty()) {
            throw new ProblemException(CallRules.INVALID_PARAMETER
                .problem(faults.stream()
                    .map(fault -> fault.pointer() + " " + fault.message())
                    .collect(Collectors.joining("; ")))
                .withViolations(faults));
        }
    }

}
