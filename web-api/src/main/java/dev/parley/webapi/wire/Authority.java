package dev.parley.webapi.wire;

import io.netty.util.NetUtil;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a request calls its host (RFC 9110, section 7.2). */
final class Authority {

    /** A name or an address, and a port; nobody's name and password before it. */
    private static final Pattern FORM = Pattern
        .compile("(?<host>[A-Za-z0-9._-]{1,255}|\\[[0-9A-Fa-f:.]{2,45}])(?::\\d{0,5})?");

    private Authority() {
    }

    /** The host in lower case, an address of IPv6 in brackets; empty if it is none. */
    static Optional<String> host(String authority) {
        Matcher form = FORM.matcher(authority);
        return form.matches() && isAddressInBrackets(form.group("host"))
                ? Optional.of(form.group("host").toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static boolean isAddressInBrackets(String host) {
        return !host.startsWith("[") || NetUtil.isValidIpV6Address(host);
    }

}
