package dev.parley.outgoing.targets;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses something may be sent to: public ones, and those that the operator
 * allows. What is not public is what the IANA registries of special-purpose addresses say
 * is not globally reachable (RFC 6890).
 *
 * @param allowed the ranges that are allowed though they are not public
 */
public record Reach(List<AddressRange> allowed) {

    private static final List<AddressRange> SPECIAL = ranges("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/3", "2001::/23", "2001:db8::/32",
            "2002::/16", "3fff::/20");

    private static final List<AddressRange> PUBLIC = ranges("0.0.0.0/0", "2000::/3");

    /** NAT64: an IPv4 address in its last four bytes, which counts (RFC 6052). */
    private static final AddressRange TRANSLATED = AddressRange.parse("64:ff9b::/96");

    /** Public addresses, and these ranges besides. */
    public static Reach andAllowed(List<String> ranges) {
        return new Reach(ranges.stream().map(AddressRange::parse).toList());
    }

    /** Whether something may be sent there, encrypted. */
    boolean permits(InetAddress address) {
        return allows(address) || isPublic(address);
    }

    /** Whether the operator allows it by name: there, nothing has to be encrypted. */
    boolean allows(InetAddress address) {
        return allowed.stream().anyMatch(range -> range.contains(address));
    }

    private static boolean isPublic(InetAddress address) {
        if (TRANSLATED.contains(address)) {
            return isPublic(translated(address));
        }
        return PUBLIC.stream().anyMatch(range -> range.contains(address))
                && SPECIAL.stream().noneMatch(range -> range.contains(address));
    }

    private static InetAddress translated(InetAddress address) {
        byte[] bytes = address.getAddress();
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
        }
        catch (UnknownHostException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::parse).toList();
    }

}
