package dev.parley.webapi.document;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says in the schema of every record which of its fields, and of what they list, may be
 * null, and that the other fields are always there: as the code says, by
 * {@link Nullable}. What a body has to say shows something: text that does not counts as
 * absent there.
 */
@SuppressWarnings("rawtypes") // as the library has it
final class AbsentValues implements ModelConverter {

    private static final String NULL = "null";

    static final String COMPONENT = "#/components/schemas/";

    /** What each component was made of. */
    private final Map<String, Class<?>> named = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema != null && raw.isRecord()) {
            refuseNamesakes(schema, raw);
        }
        Schema<?> model = schema == null || !raw.isRecord() ? null : model(schema, context);
        if (model != null && model.getProperties() != null) {
            for (RecordComponent component : raw.getRecordComponents()) {
                mark(model, component);
            }
        }
        return schema;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }

    /** A second record of the same name would be said to look like the first. */
    private void refuseNamesakes(Schema<?> schema, Class<?> raw) {
        if (schema.get$ref() != null) {
            Class<?> first = named.putIfAbsent(schema.get$ref(), raw);
            if (first != null && first != raw) {
                throw new IllegalStateException(first + " and " + raw + " have one name in the OpenAPI document");
            }
        }
    }

    /** Where the properties stand: here, or in the component that is referred to. */
    private static @Nullable Schema<?> model(Schema<?> schema, ModelConverterContext context) {
        return schema.get$ref() == null ? schema
                : context.getDefinedModels().get(schema.get$ref().substring(COMPONENT.length()));
    }

    private static void mark(Schema<?> model, RecordComponent component) {
        Map<String, Schema> properties = model.getProperties();
        Schema<?> property = properties.get(component.getName());
        if (property == null) {
            return;
        }
        showSomething(property, component.getAnnotatedType());
        if (property.getItems() != null) {
            itemOf(component.getAnnotatedType()).ifPresent(item -> markItems(property, item));
        }
        if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            properties.put(component.getName(), orNull(property));
        }
        else {
            model.addRequiredItem(component.getName());
        }
    }

    private static Optional<AnnotatedElement> itemOf(AnnotatedElement type) {
        return type instanceof AnnotatedParameterizedType list && list.getAnnotatedActualTypeArguments().length == 1
                ? Optional.of(list.getAnnotatedActualTypeArguments()[0]) : Optional.empty();
    }

    private static void markItems(Schema<?> list, AnnotatedElement item) {
        showSomething(list.getItems(), item);
        if (item.isAnnotationPresent(Nullable.class)) {
            list.setItems(orNull(list.getItems()));
        }
    }

    private static void showSomething(Schema<?> text, AnnotatedElement type) {
        if (type.isAnnotationPresent(NotNull.class)) {
            showSomething(text);
        }
    }

    /** Where it is free text. */
    static void showSomething(Schema<?> text) {
        if (Set.of("string").equals(text.getTypes()) && text.getEnum() == null && text.getFormat() == null
                && text.getPattern() == null) {
            text.setMinLength(Math.max(1, Objects.requireNonNullElse(text.getMinLength(), 0)));
            text.setPattern("\\S");
        }
    }

    /** The same schema, and null besides. */
    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() == null && schema.getTypes() == null) {
            return schema;
        }
        if (schema.get$ref() != null || schema.getEnum() != null) {
            Schema<?> either = new JsonSchema();
            either.setAnyOf(List.of(schema, new JsonSchema().types(Set.of(NULL))));
            either.setName(schema.getName());
            either.setDescription(schema.getDescription());
            return either;
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add(NULL);
        schema.setTypes(types);
        return schema;
    }

}
