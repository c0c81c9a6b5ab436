package dev.parley.outgoing.targets;

import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin alike, in CIDR notation.
 *
 * @param length how many bits they begin alike with
 */
record AddressRange(InetAddress first, int length) {

    private static final Pattern CIDR = Pattern.compile("([0-9A-Fa-f.:]+)(?:/(\\d{1,3}))?");

    /**
     * Reads {@code 10.0.0.0/8}, {@code fd00::/8} or a single address.
     * @throws IllegalArgumentException if it is none of these
     */
    static AddressRange parse(String text) {
        Matcher found = CIDR.matcher(text.strip());
        if (!found.matches() || !isLiteral(found.group(1))) {
            throw new IllegalArgumentException(text + " is no range of addresses such as 10.0.0.0/8");
        }
        InetAddress first = InetAddress.ofLiteral(found.group(1));
        int all = first.getAddress().length * Byte.SIZE;
        int length = found.group(2) == null ? all : Integer.parseInt(found.group(2));
        if (length > all) {
            throw new IllegalArgumentException(text + " has " + all + " bits at most");
        }
        return new AddressRange(first, length);
    }

    boolean contains(InetAddress address) {
        byte[] bytes = address.getAddress();
        byte[] start = first.getAddress();
        if (bytes.length != start.length) {
            return false;
        }
        for (int bit = 0; bit < length; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((bytes[bit / Byte.SIZE] ^ start[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Four numbers, or something with a colon: neither is a name. */
    private static boolean isLiteral(String address) {
        return address.contains(":") || address.chars().filter(one -> one == '.').count() == 3;
    }

}
