package dev.parley.webapi.wire;

import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The hosts that Parley answers to: those that are always this machine, and the one that
 * it is published under.
 *
 * @param published the host of {@code parley.base-url}, in lower case
 */
record AnsweredHosts(@Nullable String published) {

    private static final String LOCALHOST = "localhost";

    /**
     * @param baseUrl the address that it is published under, if it is
     */
    static AnsweredHosts of(@Nullable String baseUrl) {
        String host = baseUrl == null ? null : URI.create(baseUrl).getHost();
        return new AnsweredHosts(host == null ? null : host.toLowerCase(Locale.ROOT));
    }

    /** The port says nothing: whoever leads a name here leads it to any port. */
    boolean contains(String host) {
        return host.equals(LOCALHOST) || host.equals(published) || isLoopback(host);
    }

    /** Only what is written as an address is one: no name is looked up. */
    private static boolean isLoopback(String host) {
        byte[] address = NetUtil.createByteArrayFromIpAddressString(host);
        try {
            return address != null && InetAddress.getByAddress(address).isLoopbackAddress();
        }
        catch (UnknownHostException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
