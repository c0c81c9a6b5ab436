package dev.parley.commandservice.web.references;

import dev.parley.sharedevents.ExternalKey;
import dev.parley.webapi.body.InvalidFieldException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a system and an id have to be to be taken; either may be missing yet. */
final class ReferenceFields {

    private ReferenceFields() {
    }

    static @Nullable String system(@Nullable String given) {
        return given == null ? null : checked("system", () -> ExternalKey.system(given));
    }

    static @Nullable String id(@Nullable String system, @Nullable String given) {
        return given == null || system == null ? given : checked("id", () -> ExternalKey.id(system, given));
    }

    private static String checked(String field, Supplier<String> value) {
        try {
            return value.get();
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidFieldException(field, String.valueOf(ex.getMessage()));
        }
    }

}
