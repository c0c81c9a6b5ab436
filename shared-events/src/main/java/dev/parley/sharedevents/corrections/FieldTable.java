package dev.parley.sharedevents.corrections;

import dev.parley.sharedevents.NegotiationEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** Collects the fields of one event after another. */
final class FieldTable {

    private final List<CorrectableField> fields = new ArrayList<>();

    /** The fields of one event. */
    static final class Of<E extends NegotiationEvent> {

        private final FieldTable table;

        private final Class<E> event;

        private final String prefix;

        private Of(FieldTable table, Class<E> event, String prefix) {
            this.table = table;
            this.event = event;
            this.prefix = prefix;
        }

        /** What follows stands within this value of the entry's data. */
        Of<E> within(String pointer) {
            return new Of<>(table, event, pointer);
        }

        <V> Of<E> field(String name, FieldKind kind, Class<V> type, BiFunction<E, V, E> with) {
            return add(name, kind, List.of(), (recorded, value) -> with.apply(recorded, type.cast(value)));
        }

        <C extends Enum<C>> Of<E> choice(String name, Class<C> type, BiFunction<E, C, E> with) {
            List<String> choices = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
            return add(name, FieldKind.CHOICE, choices,
                    (recorded, value) -> with.apply(recorded, Enum.valueOf(type, (String) value)));
        }

        <O extends NegotiationEvent> Of<O> of(Class<O> other) {
            return table.of(other);
        }

        List<CorrectableField> all() {
            return List.copyOf(table.fields);
        }

        private Of<E> add(String name, FieldKind kind, List<String> choices, BiFunction<E, Object, E> with) {
            String pointer = prefix + "/" + name.replace('.', '/');
            table.fields.add(new CorrectableField(event, name, pointer, kind, choices,
                    (recorded, value) -> with.apply(event.cast(recorded), value)));
            return this;
        }

    }

    <E extends NegotiationEvent> Of<E> of(Class<E> event) {
        return new Of<>(this, event, "");
    }

}
