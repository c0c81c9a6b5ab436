package dev.parley.outgoing.targets;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.jspecify.annotations.Nullable;

/**
 * Looks names up for each connection, which goes to what was found here and nowhere else:
 * a name that stands for another address by then gains nothing.
 */
final class CheckedNames implements DnsResolver {

    /** A name with many addresses is not tried for minutes. */
    private static final int MOST = 2;

    private final Names names;

    private final Predicate<InetAddress> permits;

    /** Looks a name up, or reads an address. */
    @FunctionalInterface
    interface Names {

        InetAddress[] lookUp(String host) throws UnknownHostException;

    }

    CheckedNames(Names names, Predicate<InetAddress> permits) {
        this.names = names;
        this.permits = permits;
    }

    @Override
    public InetAddress[] resolve(@Nullable String host) throws UnknownHostException {
        InetAddress[] found = names.lookUp(host == null ? "" : host);
        if (!Arrays.stream(found).allMatch(permits)) {
            throw new NotPublicException();
        }
        return Arrays.copyOf(found, Math.min(found.length, MOST));
    }

    @Override
    public String resolveCanonicalHostname(@Nullable String host) {
        return host == null ? "" : host;
    }

}
