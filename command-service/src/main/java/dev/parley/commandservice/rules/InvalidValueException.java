package dev.parley.commandservice.rules;

/** What stands in a field of a command cannot stand there, as the negotiation is now. */
public final class InvalidValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidValueException(String field, String message) {
        super(message, null, false, false);
        this.field = field;
    }

    /** The field's name in the body of the call. */
    public String field() {
        return field;
    }

}
