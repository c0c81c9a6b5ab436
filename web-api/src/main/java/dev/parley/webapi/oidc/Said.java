package dev.parley.webapi.oidc;

import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an identity provider says of somebody.
 *
 * @param issuer who says so
 * @param subject whom it means: with the issuer, all that they are known by
 * @param name what they are called
 * @param roles what they may do
 * @param at when it said so, by its clock
 */
public record Said(String issuer, String subject, String name, Set<Role> roles, Instant at) {

    private static final int LONGEST_NAME = 200;

    /** What they are called as these claims say, whoever else is called so. */
    static String nameIn(Map<String, Object> claims) {
        return Stream.of("name", "preferred_username", "client_id", "azp")
            .map(claims::get)
            .filter(String.class::isInstance)
            .map(text -> String.valueOf(text).strip())
            .filter(text -> !text.isBlank() && text.length() <= LONGEST_NAME)
            .findFirst()
            .orElse("Somebody without a name");
    }

    /** Neither who nor what. */
    @Override
    public String toString() {
        return "what " + issuer + " says of somebody";
    }

}
