package dev.parley.webapi.parameters;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.parley.webapi.body.Constraints;
import dev.parley.webapi.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.util.ReflectionUtils;

/** A record whose components are parameters; what is not given is null in it. */
record ParameterRecord(Constructor<?> constructor, List<Component> components) {

    private static final ConversionService CONVERSION = new DefaultFormattingConversionService();

    /** A parameter by its name and what its text is converted to. */
    private record Component(String name, TypeDescriptor type) {

        /** Of the field, which has the component's annotations. */
        static Component of(Class<?> owner, RecordComponent component) {
            String name = component.getName();
            return new Component(name,
                    new TypeDescriptor(Objects.requireNonNull(ReflectionUtils.findField(owner, name))));
        }

        @Nullable Object convert(List<String> texts) {
            Object given = texts.size() == 1 ? texts.getFirst() : texts;
            return CONVERSION.convert(given, TypeDescriptor.forObject(given), type);
        }

    }

    static ParameterRecord of(Class<?> type) {
        return new ParameterRecord(BeanUtils.getResolvableConstructor(type),
                Arrays.stream(type.getRecordComponents()).map(component -> Component.of(type, component)).toList());
    }

    /**
     * Made of what is given; names every parameter that is not of its form, or else every
     * one that does not keep its constraints.
     */
    Object make(Map<String, List<String>> given) {
        List<Violation> faults = new ArrayList<>();
        Object[] values = components.stream().map(component -> value(component, given, faults)).toArray();
        ParameterCheck.refuse(faults);
        Object made = BeanUtils.instantiateClass(constructor, values);
        Constraints.broken(made)
            .forEach(broken -> faults.add(new Violation(broken.getPropertyPath().toString(), broken.getMessage())));
        ParameterCheck.refuse(faults);
        return made;
    }

    private static @Nullable Object value(Component component, Map<String, List<String>> given,
            List<Violation> faults) {
        List<String> texts = given.get(component.name());
        try {
            return texts == null ? null : component.convert(texts);
        }
        catch (ConversionFailedException ex) {
            faults.add(new Violation(component.name(), fault(ex)));
            return null;
        }
    }

    /** Of a list it names the one that is wrong. */
    private static String fault(ConversionFailedException failed) {
        Object[] words = failed.getTargetType().getType().getEnumConstants();
        return words == null ? "'" + failed.getValue() + "' is not of its form"
                : "is one of " + Arrays.stream(words).map(Object::toString).collect(Collectors.joining(", "))
                        + ", not '" + failed.getValue() + "'";
    }

}
