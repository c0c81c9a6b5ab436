package dev.parley.webapi.parameters;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/**
 * The parameters that a controller's method has, by name.
 *
 * @param repeatable whether it may be given more than once
 */
record Known(String name, Form form, boolean repeatable) {

    static Map<String, Known> of(HandlerMethod handler, List<KnownParameters> others) {
        return Arrays.stream(handler.getMethodParameters())
            .flatMap(argument -> of(argument, others))
            .collect(Collectors.toUnmodifiableMap(Known::name, known -> known));
    }

    private static Stream<Known> of(MethodParameter argument, List<KnownParameters> others) {
        Stream<Known> declared = argument.hasParameterAnnotation(ParameterObject.class)
                ? Arrays.stream(argument.getParameterType().getRecordComponents()).map(Known::of)
                : named(argument).stream();
        return Stream.concat(declared,
                others.stream()
                    .flatMap(known -> known.of(argument).stream())
                    .map(name -> new Known(name, Form.TEXT, false)));
    }

    private static Known of(RecordComponent component) {
        return new Known(component.getName(), Form.of(component.getType()), component.getType() == List.class);
    }

    private static Optional<Known> named(MethodParameter argument) {
        return Optional.ofNullable(argument.getParameterAnnotation(RequestParam.class))
            .map(annotation -> new Known(annotation.name(), Form.of(argument.getParameterType()), false));
    }

}
