package dev.parley.webapi.limit;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What calls have in common in what they cost: measured, on one processor, in round
 * figures.
 */
enum CallKind {

    /** A page, a list, one negotiation. */
    PLAIN(1),
    /** A command. */
    COMMAND(4),
    /** Figures, full text, precedents, and whatever is asked of the past. */
    QUESTION(3),
    /** The lines of the log, an export, a replay. */
    READ(20),
    /** A file of history. */
    IMPORT(40),
    /** The live events. */
    STREAM(2),
    /** What an assistant asks for: what it then calls costs what that costs. */
    ASSISTANT(1);

    private static final PathPattern ANALYTICS = pattern("/api/analytics/**");

    private static final PathPattern PRECEDENTS = pattern("/api/negotiations/{id}/precedents");

    private static final PathPattern EVENTS = pattern("/api/events");

    private static final PathPattern LOG = pattern("/api/audit/{what:log|export|replay}");

    private static final PathPattern IMPORTS = pattern("/api/imports");

    private static final PathPattern MCP = pattern("/mcp");

    private static final PathPattern PROPOSALS = pattern("/api/imports/mapping");

    private static final PathPattern WITHDRAWALS = pattern("/api/imports/{id}/withdrawal");

    private final int points;

    CallKind(int points) {
        this.points = points;
    }

    /** What it costs a caller. */
    int points() {
        return points;
    }

    static CallKind of(ServerHttpRequest call) {
        PathContainer path = call.getPath().pathWithinApplication();
        if (IMPORTS.matches(path) || PROPOSALS.matches(path) || WITHDRAWALS.matches(path)) {
            return IMPORT;
        }
        if (MCP.matches(path)) {
            return ASSISTANT;
        }
        if (!HttpMethod.GET.equals(call.getMethod()) && !HttpMethod.HEAD.equals(call.getMethod())) {
            return COMMAND;
        }
        if (EVENTS.matches(path)) {
            return STREAM;
        }
        return LOG.matches(path) ? READ : takesLong(call, path) ? QUESTION : PLAIN;
    }

    private static boolean takesLong(ServerHttpRequest call, PathContainer path) {
        return ANALYTICS.matches(path) || PRECEDENTS.matches(path) || call.getQueryParams().containsKey("q")
                || call.getQueryParams().containsKey("asOf");
    }

    private static PathPattern pattern(String text) {
        return PathPatternParser.defaultInstance.parse(text);
    }

}
