package dev.parley.commandservice.web;

import dev.parley.webapi.caller.CallerConfiguration;
import dev.parley.webapi.problem.CallRules;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Reads the headers that guard a command. */
final class CallHeaders {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    static final int LONGEST_KEY = 255;

    static final Pattern VERSION = Pattern.compile("\"([0-9]{1,18})\"");

    private CallHeaders() {
    }

    /**
     * The idempotency key, if there is one.
     * @throws dev.parley.webapi.problem.ProblemException if it is not printable, or too
     * long
     */
    static @Nullable String key(HttpHeaders headers) {
        List<String> keys = headers.getOrEmpty(IDEMPOTENCY_KEY);
        if (keys.isEmpty()) {
            return null;
        }
        String key = keys.getFirst();
        if (keys.size() > 1 || key.isBlank() || key.length() > LONGEST_KEY
                || key.chars().anyMatch(Character::isISOControl)) {
            throw CallRules.BAD_REQUEST.exception("Idempotency-Key is one text of 1 to 255 printable characters");
        }
        return key;
    }

    /**
     * The version that {@code If-Match} names; none if there is no such header, or it is
     * {@code *}, which every version matches.
     * @throws dev.parley.webapi.problem.ProblemException if it is anything else
     */
    static @Nullable Long expectedVersion(HttpHeaders headers) {
        List<String> tags = headers.getOrEmpty(HttpHeaders.IF_MATCH);
        if (tags.isEmpty() || tags.equals(List.of("*"))) {
            return null;
        }
        Matcher version = VERSION.matcher(tags.getFirst().strip());
        if (tags.size() > 1 || !version.matches()) {
            throw CallRules.BAD_REQUEST.exception("If-Match is one version in quotes, as ETag has it, such as \"7\"");
        }
        return Long.valueOf(version.group(1));
    }

    /**
     * What the caller calls through, as entries say it; null if nothing is between.
     * @throws dev.parley.webapi.problem.ProblemException if it is anything but an
     * assistant
     */
    static @Nullable String via(HttpHeaders headers) {
        List<String> named = headers.getOrEmpty(CallerConfiguration.VIA_HEADER);
        if (named.isEmpty()) {
            return null;
        }
        if (named.size() > 1 || !named.getFirst().strip().equalsIgnoreCase(CallerConfiguration.ASSISTANT)) {
            throw CallRules.BAD_REQUEST
                .exception(CallerConfiguration.VIA_HEADER + " is " + CallerConfiguration.ASSISTANT + ", or absent");
        }
        return CallerConfiguration.ASSISTANT.toUpperCase(Locale.ROOT);
    }

}
