package dev.parley.servicestart;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Where Parley listens: on this machine alone, unless what it is told there cannot be
 * read on the way.
 */
final class Listening {

    static final String ADDRESS = "server.address";

    private static final String BASE_URL = "parley.base-url";

    private final ConfigurableEnvironment environment;

    Listening(ConfigurableEnvironment environment) {
        this.environment = environment;
    }

    /**
     * Settles it.
     * @throws StartRefusedException if others could read along, or sign in
     */
    void settle(boolean demo) {
        URI baseUrl = baseUrl();
        boolean encrypted = !demo && (isTls() || (baseUrl != null && baseUrl.getScheme().equalsIgnoreCase("https")));
        String address = environment.getProperty(ADDRESS);
        if (encrypted) {
            return;
        }
        if (address == null || address.isBlank()) {
            environment.getPropertySources()
                .addFirst(new MapPropertySource("parleyListening", Map.of(ADDRESS, "127.0.0.1")));
        }
        else if (!isLoopback(address)) {
            throw new StartRefusedException(demo ? onlyHere(address) : readable(address));
        }
    }

    private static String onlyHere(String address) {
        return "the demo's passwords are public, so it only listens on this machine: " + ADDRESS + "=" + address
                + " is no loopback address";
    }

    private static String readable(String address) {
        return "what is sent to " + ADDRESS + "=" + address + " could be read on the way: set " + BASE_URL
                + " to the https address of the proxy that ends TLS before it, or let Parley end TLS itself, by"
                + " server.ssl.certificate and server.ssl.certificate-private-key";
    }

    /** A bundle, a certificate or a key store, and not turned off. */
    private boolean isTls() {
        return environment.getProperty("server.ssl.enabled", Boolean.class, true)
                && (environment.containsProperty("server.ssl.bundle")
                        || environment.containsProperty("server.ssl.certificate")
                        || environment.containsProperty("server.ssl.key-store"));
    }

    private @Nullable URI baseUrl() {
        String given = environment.getProperty(BASE_URL);
        if (given == null) {
            return null;
        }
        try {
            URI uri = new URI(given);
            if (isOrigin(uri)) {
                return uri;
            }
        }
        catch (URISyntaxException ex) {
            // said below
        }
        throw new StartRefusedException(
                BASE_URL + " is the address that people open, such as https://parley.example.org, not " + given);
    }

    private static boolean isOrigin(URI uri) {
        return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null
                && uri.getFragment() == null && (uri.getPath().isEmpty() || uri.getPath().equals("/"));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        }
        catch (UnknownHostException ex) {
            throw new StartRefusedException(ADDRESS + "=" + address + " is not known on this machine");
        }
    }

}
