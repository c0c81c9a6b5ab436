package dev.parley.webapi.oidc;

import dev.parley.sharedevents.Role;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider, and what it says means.
 *
 * @param issuer its address, as its tokens name it
 * @param clientId what it knows Parley as
 * @param clientSecret what Parley shows it; absent for a public client
 * @param clientSecretFile the file that holds that
 * @param name what people call it
 * @param scopes what is asked for
 * @param rolesClaim the path of the claim that says what somebody may do, with dots
 * @param rolesField what names a role where the claim holds objects
 * @param roles which names stand for which role
 * @param audience whom access tokens have to be meant for; the client if absent
 * @param authorizedParties which clients may have been given them; the client itself if
 * there are none
 */
@ConfigurationProperties(prefix = "parley.oidc", ignoreUnknownFields = false)
public record OidcProperties(@Nullable String issuer, @Nullable String clientId, @Nullable String clientSecret,
        @Nullable String clientSecretFile, @Nullable String name, @DefaultValue( {
                "openid", "profile" }) List<String> scopes,
        @DefaultValue("roles") String rolesClaim, @DefaultValue("name") String rolesField,
        @DefaultValue Map<Role, List<String>> roles, @Nullable String audience,
        @DefaultValue List<String> authorizedParties){

    /** Not the secret. */
    @Override
    public String toString() {
        return "OidcProperties[issuer=" + issuer + ", clientId=" + clientId + "]";
    }

}
