package dev.parley.webapi.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Where calls come from, as far as one caller cannot choose it. */
public final class Networks {

    /** Half of an address of IPv6 is for each to choose. */
    private static final int NETWORK_BYTES = 8;

    private static final String UNKNOWN = "";

    private Networks() {
    }

    /**
     * The network of whom a request says that it comes from. What a proxy has said of
     * that is in it already, where one is believed, and may be no address at all.
     */
    public static String of(@Nullable InetSocketAddress remote) {
        if (remote == null) {
            return UNKNOWN;
        }
        return remote.getAddress() == null ? ofText(remote.getHostString()) : of(remote.getAddress());
    }

    private static String ofText(String address) {
        try {
            return of(InetAddress.ofLiteral(address.replaceAll("[\\[\\]]", "")));
        }
        catch (IllegalArgumentException ex) {
            return UNKNOWN;
        }
    }

    private static String of(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

}
