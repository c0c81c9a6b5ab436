package dev.parley.commandservice.imports;

import java.util.Locale;

/** What kind of fault keeps a request from being imported. */
public enum FaultKind {

    /** The file is wrong by itself. */
    INVALID_INPUT,
    /** The file does not go on from what was imported before. */
    CONTRADICTS_IMPORT,
    /** The request has gone on here; it is left out, whatever the file says. */
    NOT_IMPORTED;

    /** As an answer names it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

}
