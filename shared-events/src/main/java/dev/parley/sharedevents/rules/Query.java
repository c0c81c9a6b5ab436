package dev.parley.sharedevents.rules;

import static dev.parley.sharedevents.Role.ADMINISTRATOR;
import static dev.parley.sharedevents.Role.AUDITOR;
import static dev.parley.sharedevents.Role.FACILITATOR;
import static dev.parley.sharedevents.Role.LEGAL;
import static dev.parley.sharedevents.Role.PRIVACY;
import static dev.parley.sharedevents.rules.Grant.to;
import static dev.parley.sharedevents.rules.Grant.toAll;

import dev.parley.sharedevents.Role;
import java.util.Set;

/**
 * What is asked. Everybody in a role reads everything, but the lines of the log
 * themselves are the auditor's, and metrics are for whoever runs Parley or checks on it;
 * which roles see no prose is the answer's business.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets of a grant are immutable
public enum Query implements Endpoint {

    FIND_NEGOTIATIONS("/api/negotiations", toAll()), GET_NEGOTIATION("/api/negotiations/{id}", toAll()),
    GET_ANSWER("/api/negotiations/{id}/answer", toAll()), GET_HISTORY("/api/negotiations/{id}/history", toAll()),
    FIND_PRECEDENTS_OF("/api/negotiations/{id}/precedents", toAll()), FIND_PRECEDENTS("/api/precedents", toAll()),
    FIND_WAITING("/api/waiting", toAll()), GET_GUIDE("/api/guide", toAll()), GET_REASONS("/api/reasons", toAll()),
    GET_POLICY("/api/policy", toAll()), COUNT_DECISIONS("/api/analytics/decisions", toAll()),
    COUNT_REASONS("/api/analytics/reasons", toAll()), COUNT_UNSUPPORTED("/api/analytics/unsupported", toAll()),
    RECKON_TIME_TO_DECISION("/api/analytics/time-to-decision", toAll()),
    COUNT_COUNTER_OPTIONS("/api/analytics/counter-options", toAll()),
    COUNT_OVERRIDES("/api/analytics/overrides", toAll()), COUNT_UNRESOLVED("/api/analytics/unresolved", toAll()),
    COUNT_RETENTION_RISK("/api/analytics/retention-risk", toAll()),
    SCORE_FORECASTS("/api/analytics/calibration", toAll()), RECKON_SATURATION("/api/analytics/saturation", toAll()),
    COUNT_BALANCE("/api/analytics/balance", toAll()), SHOW_CHANGES("/api/analytics/changes", toAll()),
    SHOW_TRENDS("/api/analytics/trends", toAll()), FIND_RETROSPECTIVES("/api/retrospectives", toAll()),
    GET_RETROSPECTIVE("/api/retrospectives/{id}", toAll()), FOLLOW_EVENTS("/api/events", toAll()),
    GET_CHECKPOINT("/api/audit/checkpoint", toAll()), GET_KEY("/api/audit/key", toAll()),
    PROVE_INCLUSION("/api/audit/proofs/inclusion", toAll()),
    PROVE_CONSISTENCY("/api/audit/proofs/consistency", toAll()), GET_LOG("/api/audit/log", to(AUDITOR)),
    FIND_ERASURES("/api/erasures", to(AUDITOR, PRIVACY, LEGAL)),
    GET_ERASURE("/api/erasures/{id}", to(AUDITOR, PRIVACY, LEGAL)),
    FIND_HOLDS("/api/holds", to(AUDITOR, PRIVACY, LEGAL)), EXPORT_LOG("/api/audit/export", to(AUDITOR)),
    REPLAY_LOG("/api/audit/replay", to(AUDITOR)), GET_ROLES("/api/audit/roles", to(AUDITOR, ADMINISTRATOR)),
    FIND_INVITATIONS("/api/invitations", to(ADMINISTRATOR)),
    FIND_SUBSCRIPTIONS("/api/subscriptions", to(ADMINISTRATOR)),
    FIND_DELIVERIES("/api/subscriptions/{id}/deliveries", to(ADMINISTRATOR)),
    METRICS("/actuator/prometheus", to(AUDITOR, FACILITATOR));

    private final String path;

    private final Grant grant;

    Query(String path, Grant grant) {
        this.path = path;
        this.grant = grant;
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
        return Audience.ROLES;
    }

    @Override
    public Set<Role> roles() {
        return grant.roles();
    }

}
