package dev.parley.webapi.caller;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A way of signing in that is offered here.
 *
 * @param provider where one signs in, if that is elsewhere
 */
public record SignInMethod(Kind kind, @Nullable IdentityProvider provider) {

    /** What one signs in with. */
    public enum Kind {

        LOCAL, PASSKEY, OIDC, DEMO

    }

    /** An identity provider, and where signing in through it begins. */
    public record IdentityProvider(@Schema(example = "Example") String name,
            @Schema(example = "/api/session/oidc") String href) {
    }

    public static SignInMethod of(Kind kind) {
        return new SignInMethod(kind, null);
    }

}
