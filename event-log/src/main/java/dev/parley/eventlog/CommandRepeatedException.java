package dev.parley.eventlog;

/**
 * The command was recorded before: {@link LogReader#commitOf} has what it made then.
 */
public class CommandRepeatedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String command;

    public CommandRepeatedException(String command) {
        super("command " + command + " was recorded before");
        this.command = command;
    }

    /** The id of the command. */
    public String command() {
        return command;
    }

}
