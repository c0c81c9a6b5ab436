package dev.parley.sharedevents.rules;

import dev.parley.sharedevents.Role;
import java.util.Set;

/** What needs no role: each path that is open is named here. */
public enum OpenPath implements Endpoint {

    /** Who one is: for those too who have no role yet. */
    GET_ME("/api/me", Audience.SIGNED_IN), GET_SIGN_IN("/api/sign-in", Audience.EVERYBODY),
    RULE("/problems/{rule}", Audience.EVERYBODY), HEALTH("/actuator/health", Audience.EVERYBODY),
    HEALTH_OF("/actuator/health/**", Audience.EVERYBODY), HOME("/", Audience.EVERYBODY),
    NEW_REQUEST("/negotiations/new", Audience.EVERYBODY), NEGOTIATION("/negotiations/{id}", Audience.EVERYBODY),
    RETROSPECTIVE("/retrospective", Audience.EVERYBODY), AUDIT("/audit", Audience.EVERYBODY),
    VERIFY("/audit/verify", Audience.EVERYBODY), REPLAY("/audit/replay/{id}", Audience.EVERYBODY),
    PAGE_FILES("/app/**", Audience.EVERYBODY), FONTS("/fonts/**", Audience.EVERYBODY),
    STYLES("/styles.css", Audience.EVERYBODY), ICON("/icon.svg", Audience.EVERYBODY),
    LIBRARIES("/webjars/**", Audience.EVERYBODY), DOCUMENT("/v3/api-docs", Audience.EVERYBODY),
    DOCUMENT_YAML("/v3/api-docs.yaml", Audience.EVERYBODY), DOCUMENT_PARTS("/v3/api-docs/**", Audience.EVERYBODY),
    DOCUMENT_PAGE("/swagger-ui.html", Audience.EVERYBODY), DOCUMENT_FILES("/swagger-ui/**", Audience.EVERYBODY);

    private final String path;

    private final Audience audience;

    OpenPath(String path, Audience audience) {
        this.path = path;
        this.audience = audience;
    }

    @Override
    public String method() {
        return "GET";
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
