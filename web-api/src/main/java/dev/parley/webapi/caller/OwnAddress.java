package dev.parley.webapi.caller;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Where people reach this Parley.
 *
 * @param configured {@code parley.base-url}, if it is set
 */
public record OwnAddress(@Nullable URI configured) {

    static OwnAddress of(@Nullable String baseUrl) {
        return new OwnAddress(baseUrl == null || baseUrl.isBlank() ? null : URI.create(baseUrl.strip()));
    }

    /** Host and port, if they are configured. */
    @Nullable String authority() {
        return configured == null ? null : configured.getRawAuthority().toLowerCase(Locale.ROOT);
    }

    /** Whether what is sent back to this call travels encrypted all the way. */
    public boolean isHttps(ServerHttpRequest call) {
        URI address = configured == null ? call.getURI() : configured;
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** The address itself, or that of this machine if none is configured. */
    public String orLocal(String port) {
        return configured == null ? "http://localhost:" + port
                : configured.getScheme() + "://" + configured.getRawAuthority();
    }

    /** The address of a page, for who made this call. */
    public String page(ServerHttpRequest call, String path) {
        URI address = configured == null ? call.getURI() : configured;
        return address.getScheme() + "://" + address.getRawAuthority() + path;
    }

}
