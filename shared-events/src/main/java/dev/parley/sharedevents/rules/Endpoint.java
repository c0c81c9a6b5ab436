package dev.parley.sharedevents.rules;

import dev.parley.sharedevents.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Something that can be called over HTTP, and for whom it is. */
public sealed interface Endpoint permits Operation, Query, OpenPath {

    /** The name of the constant. */
    String name();

    /** GET, POST … */
    String method();

    /** The path, with {@code {…}} for what varies and {@code /**} for all below. */
    String path();

    Audience audience();

    /** The roles that it is for, if it is for roles. */
    Set<Role> roles();

    /** What it is called in OpenAPI and in {@code allowed}, such as {@code addClaim}. */
    default String operation() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        return words[0] + Arrays.stream(words)
            .skip(1)
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .reduce("", String::concat);
    }

    /** The whole table: what is not in it cannot be called. */
    static List<Endpoint> all() {
        return Stream.<Endpoint[]>of(Operation.values(), Query.values(), OpenPath.values())
            .flatMap(Arrays::stream)
            .toList();
    }

    /** For whom something is. */
    enum Audience {

        /** Everybody, without credentials. */
        EVERYBODY,
        /** Each person who has signed in, whether they have a role or not. */
        SIGNED_IN,
        /** Those who have one of the roles. */
        ROLES

    }

}
