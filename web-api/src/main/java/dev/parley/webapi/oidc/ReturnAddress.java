package dev.parley.webapi.oidc;

import dev.parley.webapi.problem.CallRules;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Where somebody comes back to who signs in elsewhere: a path of this host. */
final class ReturnAddress {

    private static final int LONGEST = 1000;

    private ReturnAddress() {
    }

    /**
     * The path, if it is one.
     * @throws dev.parley.webapi.problem.ProblemException if a browser could take it for
     * another host's address, however it repairs what it is given
     */
    static String of(@Nullable String given) {
        if (given == null) {
            return "/";
        }
        if (!isOwn(given)) {
            throw CallRules.INVALID_PARAMETER.exception("to", "must be a path of this host");
        }
        return given;
    }

    /** Browsers take a backslash for a slash, and leave tabs and line breaks out. */
    private static boolean isOwn(String given) {
        return given.length() <= LONGEST && given.startsWith("/") && !given.startsWith("//")
                && given.chars().allMatch(sign -> sign > ' ' && sign < 0x7f && sign != '\\') && isPath(given);
    }

    private static boolean isPath(String given) {
        try {
            URI uri = new URI(given);
            return uri.getScheme() == null && uri.getRawAuthority() == null;
        }
        catch (URISyntaxException ex) {
            return false;
        }
    }

}
