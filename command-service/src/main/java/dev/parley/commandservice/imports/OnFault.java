package dev.parley.commandservice.imports;

import dev.parley.webapi.problem.CallRules;
import org.jspecify.annotations.Nullable;

/** What becomes of a file with requests that cannot be imported. */
public enum OnFault {

    /** Nothing is imported. */
    REFUSE,
    /** They are left out and named; the others are imported. */
    SKIP;

    static OnFault of(@Nullable String parameter) {
        return switch (parameter) {
            case null -> REFUSE;
            case "refuse" -> REFUSE;
            case "skip" -> SKIP;
            default ->
                throw CallRules.INVALID_PARAMETER.exception("onFault", "is skip or refuse, not '" + parameter + "'");
        };
    }

}
