package dev.parley.webapi.body;

/**
 * A record cannot be what its fields say together; one of them is at fault. Constructors
 * of records that are read from bodies throw it.
 */
public final class InvalidFieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;

    public InvalidFieldException(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }

}
