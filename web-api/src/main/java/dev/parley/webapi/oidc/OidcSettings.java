package dev.parley.webapi.oidc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * The properties of the identity provider, once they were found to be whole.
 *
 * @param secret what Parley shows the provider; absent for a public client
 * @param parties the clients whose access tokens count
 */
public record OidcSettings(URI issuer, String clientId, @Nullable String secret, String name, Set<String> scopes,
        RolesClaim roles, String audience, Set<String> parties) {

    private static final String PREFIX = "parley.oidc.";

    /**
     * @throws InvalidConfigurationPropertyValueException if something is missing or wrong
     */
    public static OidcSettings of(OidcProperties given) {
        URI issuer = issuer(given.issuer());
        String client = required("client-id", given.clientId(), "what the provider knows Parley as is missing");
        if (given.roles().isEmpty()) {
            throw wrong("roles", "", "say which names stand for which role, such as " + PREFIX
                    + "roles.ADMINISTRATOR=parley-admins; nobody could do anything");
        }
        return new OidcSettings(issuer, client, secret(given), given.name() == null ? issuer.getHost() : given.name(),
                Set.copyOf(given.scopes()), RolesClaim.of(given), given.audience() == null ? client : given.audience(),
                Set.copyOf(given.authorizedParties().isEmpty() ? List.of(client) : given.authorizedParties()));
    }

    private static URI issuer(@Nullable String given) {
        String text = required("issuer", given, "the address of the provider is missing");
        try {
            URI issuer = new URI(text);
            if (issuer.getHost() != null && ("https".equals(issuer.getScheme()) || isHere(issuer))) {
                return issuer;
            }
        }
        catch (URISyntaxException ex) {
            // said below
        }
        throw wrong("issuer", text, "it is the https address that the provider's tokens name");
    }

    /** For trying it out. */
    private static boolean isHere(URI issuer) {
        try {
            return "http".equals(issuer.getScheme()) && InetAddress.getByName(issuer.getHost()).isLoopbackAddress();
        }
        catch (UnknownHostException ex) {
            return false;
        }
    }

    private static @Nullable String secret(OidcProperties given) {
        if (given.clientSecretFile() == null) {
            return given.clientSecret();
        }
        if (given.clientSecret() != null) {
            throw wrong("client-secret-file", given.clientSecretFile(), "client-secret is set as well");
        }
        try {
            return Files.readString(Path.of(given.clientSecretFile()), StandardCharsets.UTF_8).strip();
        }
        catch (IOException | IllegalArgumentException ex) {
            throw wrong("client-secret-file", given.clientSecretFile(), "it cannot be read");
        }
    }

    private static String required(String name, @Nullable String given, String why) {
        if (given == null || given.isBlank()) {
            throw wrong(name, "empty", why);
        }
        return given.strip();
    }

    private static InvalidConfigurationPropertyValueException wrong(String name, String value, String why) {
        return new InvalidConfigurationPropertyValueException(PREFIX + name, value.isEmpty() ? "empty" : value, why);
    }

    /** Not the secret. */
    @Override
    public String toString() {
        return "OidcSettings[issuer=" + issuer + ", clientId=" + clientId + "]";
    }

}
