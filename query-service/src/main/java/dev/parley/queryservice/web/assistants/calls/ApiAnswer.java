package dev.parley.queryservice.web.assistants.calls;

/**
 * What Parley's API answered.
 *
 * @param status of HTTP
 * @param body JSON or text; of a refusal, a problem
 */
public record ApiAnswer(int status, String body) {

    private static final int OK = 200;

    private static final int NO_LONGER_OK = 300;

    /** With this, in JSON. */
    public static ApiAnswer ok(String json) {
        return new ApiAnswer(OK, json);
    }

    public boolean isGood() {
        return status >= OK && status < NO_LONGER_OK;
    }

}
