package dev.parley.sharedevents.rules;

import dev.parley.sharedevents.Role;
import java.util.Set;

/** What needs no role: each path that is open is named here. */
public enum OpenPath implements Endpoint {

    /** Who one is: for those too who have no role yet. */
    GET_ME("/api/me", Audience.SIGNED_IN), GET_SIGN_IN("/api/sign-in", Audience.EVERYBODY),
    SET_UP("POST", "/api/setup", Audience.EVERYBODY), SIGN_IN("POST", "/api/session", Audience.EVERYBODY),
    SIGN_OUT("DELETE", "/api/session", Audience.SIGNED_IN),
    SIGN_OUT_EVERYWHERE("DELETE", "/api/sessions", Audience.SIGNED_IN),
    ACCEPT_INVITATION("POST", "/api/invitations/acceptance", Audience.EVERYBODY),
    ASK_FOR_PASSKEY("POST", "/api/passkeys/options", Audience.SIGNED_IN),
    KEEP_PASSKEY("POST", "/api/passkeys", Audience.SIGNED_IN), FIND_PASSKEYS("/api/passkeys", Audience.SIGNED_IN),
    FORGET_PASSKEY("DELETE", "/api/passkeys/{id}", Audience.SIGNED_IN),
    ASK_TO_SIGN_IN_BY_PASSKEY("POST", "/api/session/passkey/options", Audience.EVERYBODY),
    SIGN_IN_BY_PASSKEY("POST", "/api/session/passkey", Audience.EVERYBODY),
    SIGN_IN_BY_PROVIDER("/api/session/oidc", Audience.EVERYBODY),
    COME_BACK_FROM_PROVIDER("/api/session/oidc/callback", Audience.EVERYBODY),
    SIGN_OUT_OF_PROVIDER("/api/session/oidc/end", Audience.EVERYBODY),
    /** What the provider itself calls, with a token of its own. */
    END_SESSIONS_OF_PROVIDER("POST", "/api/session/oidc/logout", Audience.EVERYBODY),
    FIND_PEOPLE("/api/people", Audience.SIGNED_IN), CHANGE_PASSWORD("POST", "/api/me/password", Audience.SIGNED_IN),
    CHANGE_NAME("POST", "/api/me/name", Audience.SIGNED_IN),
    GET_NOTIFICATIONS("/api/me/notifications", Audience.SIGNED_IN),
    CHOOSE_NOTIFICATIONS("POST", "/api/me/notifications", Audience.SIGNED_IN),
    CLAIM_ADDRESS("POST", "/api/me/notifications/address", Audience.SIGNED_IN),
    CONFIRM_ADDRESS("POST", "/api/me/notifications/address/confirmation", Audience.SIGNED_IN),
    FORGET_ADDRESS("DELETE", "/api/me/notifications/address", Audience.SIGNED_IN),
    /** One click in a mail, by whoever has it: RFC 8058. */
    UNSUBSCRIBE("POST", "/unsubscribe/{token}", Audience.EVERYBODY),
    UNSUBSCRIBING("/unsubscribe/{token}", Audience.EVERYBODY), MAKE_TOKEN("POST", "/api/tokens", Audience.SIGNED_IN),
    FIND_TOKENS("/api/tokens", Audience.SIGNED_IN), REVOKE_TOKEN("DELETE", "/api/tokens/{id}", Audience.SIGNED_IN),
    SEE("POST", "/api/me/seen", Audience.SIGNED_IN), PUT_GUIDE_AWAY("DELETE", "/api/me/guide", Audience.SIGNED_IN),
    FIND_VIEWS("/api/views", Audience.SIGNED_IN), KEEP_VIEW("POST", "/api/views", Audience.SIGNED_IN),
    FORGET_VIEW("DELETE", "/api/views/{id}", Audience.SIGNED_IN), RULE("/problems/{rule}", Audience.EVERYBODY),
    HEALTH("/actuator/health", Audience.EVERYBODY), HEALTH_OF("/actuator/health/**", Audience.EVERYBODY),
    HOME("/", Audience.EVERYBODY), NEW_REQUEST("/negotiations/new", Audience.EVERYBODY),
    NEGOTIATION("/negotiations/{id}", Audience.EVERYBODY), DECISION("/negotiations/{id}/decision", Audience.EVERYBODY),
    RETROSPECTIVE("/retrospective", Audience.EVERYBODY), AUDIT("/audit", Audience.EVERYBODY),
    IMPORT("/import", Audience.EVERYBODY), MINUTES("/retrospectives/{id}/minutes", Audience.EVERYBODY),
    VERIFY("/audit/verify", Audience.EVERYBODY), REPLAY("/audit/replay/{id}", Audience.EVERYBODY),
    SETTING_UP("/setup", Audience.EVERYBODY), INVITATION("/invitation", Audience.EVERYBODY),
    ACCOUNT("/account", Audience.EVERYBODY), PEOPLE("/people", Audience.EVERYBODY),
    ERASURE("/erasure", Audience.EVERYBODY), SUBSCRIPTIONS("/subscriptions", Audience.EVERYBODY),
    PAGE_FILES("/app/**", Audience.EVERYBODY), FONTS("/fonts/**", Audience.EVERYBODY),
    LIBRARIES("/webjars/**", Audience.EVERYBODY), DOCUMENT("/v3/api-docs", Audience.EVERYBODY),
    DOCUMENT_YAML("/v3/api-docs.yaml", Audience.EVERYBODY), DOCUMENT_PARTS("/v3/api-docs/**", Audience.EVERYBODY),
    DOCUMENT_PAGE("/swagger-ui.html", Audience.EVERYBODY), DOCUMENT_FILES("/swagger-ui/**", Audience.EVERYBODY),
    /** What an assistant does in somebody's name is called again, with their rights. */
    SERVE_ASSISTANT("POST", "/mcp", Audience.SIGNED_IN);

    private final String method;

    private final String path;

    private final Audience audience;

    OpenPath(String path, Audience audience) {
        this("GET", path, audience);
    }

    OpenPath(String method, String path, Audience audience) {
        this.method = method;
        this.path = path;
        this.audience = audience;
    }

    @Override
    public String method() {
        return method;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public Set<Role> roles() {
        return Set.of();
    }

}
