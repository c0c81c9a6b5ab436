package dev.parley.commandservice.imports;

import java.io.IOException;

/** A file of history is larger than a call may be. */
final class FileTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    FileTooLargeException() {
        super("the file is larger than an import may be");
    }

}
