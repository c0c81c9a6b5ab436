package dev.parley.commandservice.web;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.rules.Rule;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Converts what bodies and paths say to the types of commands. */
public final class Conversions {

    private Conversions() {
    }

    public static Narrative text(String text) {
        return Narrative.of(text);
    }

    public static @Nullable Narrative optional(@Nullable String text) {
        return text == null ? null : Narrative.of(text);
    }

    public static List<Narrative> texts(@Nullable List<String> texts) {
        return list(texts).stream().map(Narrative::of).toList();
    }

    /** An absent list is an empty one. */
    public static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    /**
     * The negotiation that a path names.
     * @throws Refusal if nothing can have that id
     */
    public static NegotiationId negotiation(String path) {
        return id(path, NegotiationId::new, Rule.UNKNOWN_NEGOTIATION);
    }

    /**
     * The id of what a path names.
     * @throws Refusal if nothing can have it
     */
    public static <T> T id(String path, Function<String, T> type, Rule unknown) {
        try {
            return type.apply(path);
        }
        catch (IllegalArgumentException ex) {
            throw Refusal.unknown(unknown);
        }
    }

}
