package dev.parley.webapi.wire;

import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.Problem;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Refuses requests for hosts that Parley is not. The page of another site can have its
 * own name lead to this machine (DNS rebinding), and would then be let read and write
 * here by the browser as if it were our page; it cannot change which name the browser
 * sends.
 */
final class HostCheck implements RefusedRequests.Check {

    private static final String FORWARDED_HOST = "X-Forwarded-Host";

    private final AnsweredHosts answered;

    /** Whether a proxy stands before this, which says by which name it was called. */
    private final boolean behindProxy;

    HostCheck(AnsweredHosts answered, boolean behindProxy) {
        this.answered = answered;
        this.behindProxy = behindProxy;
    }

    @Override
    public @Nullable Problem problemOf(HttpRequest request) {
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() != 1) {
            return CallRules.BAD_REQUEST.problem("a request names one host in the header Host, this one names "
                    + (hosts.isEmpty() ? "none" : hosts.size()));
        }
        return Stream.concat(target(request).stream(), named(request, hosts.getFirst()))
            .flatMap(host -> problemOf(host).stream())
            .findFirst()
            .orElse(null);
    }

    /** A whole address as target counts for more than the header, wherever it is read. */
    private static Optional<String> target(HttpRequest request) {
        URI target = URI.create(request.uri());
        return target.isAbsolute() || request.uri().startsWith("//")
                ? Optional.of(Objects.requireNonNullElse(target.getRawAuthority(), "")) : Optional.empty();
    }

    private Stream<String> named(HttpRequest request, String host) {
        List<String> forwarded = behindProxy ? request.headers().getAll(FORWARDED_HOST) : List.of();
        return forwarded.isEmpty() ? Stream.of(host)
                : forwarded.stream().flatMap(names -> Stream.of(names.split(",", -1))).map(String::strip);
    }

    private Optional<Problem> problemOf(String authority) {
        Optional<String> host = Authority.host(authority);
        if (host.isEmpty()) {
            return Optional
                .of(CallRules.BAD_REQUEST.problem("the host is a name or an address, with a port or without"));
        }
        return host.filter(name -> !answered.contains(name))
            .map(name -> CallRules.MISDIRECTED.problem("this is not " + name));
    }

}
