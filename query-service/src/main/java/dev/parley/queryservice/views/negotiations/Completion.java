package dev.parley.queryservice.views.negotiations;

import dev.parley.sharedevents.Policy;

/** What an expedited decision still has to say. */
public record Completion(Negotiation negotiation, Decision decision) {

    /**
     * Whether the forecast of a yes is lacking, or a no has neither a counter-option nor
     * the reason why there is none. A deferral needs neither, and an override has no
     * place for them.
     */
    public boolean isLacking() {
        return negotiation.request().expedited() != null && decision.override() == null
                && switch (decision.disposition()) {
                    case ACCEPTED, ACCEPTED_COUNTER -> decision.forecast() == null && isForecastNeeded();
                    case DECLINED -> !decision.noAlternative() && policy().counterOptionOnDecline()
                            && negotiation.options().counters().findAny().isEmpty();
                    case DEFERRED -> false;
                };
    }

    private boolean isForecastNeeded() {
        Double effort = negotiation.effort();
        return policy().displacementAndForecast() && (effort == null || effort >= policy().lightBelowEffort());
    }

    private Policy policy() {
        return negotiation.request().policy();
    }

}
