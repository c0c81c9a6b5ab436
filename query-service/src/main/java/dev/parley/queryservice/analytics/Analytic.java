package dev.parley.queryservice.analytics;

import dev.parley.queryservice.filters.DecidedOn;
import dev.parley.queryservice.views.negotiations.Negotiation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The analytics, and which of their figures leave out history from before Parley. An
 * import tells when a request was raised, decided, ended and delivered. It tells neither
 * what was argued, nor until when an answer was wanted, nor that a decision was an
 * override or that an executive was asked.
 */
public enum Analytic {

    DECISIONS("decisions"), REASONS("reasons", Analytic.ALL), UNSUPPORTED("unsupported", Analytic.ALL),
    TIME_TO_DECISION("timeToDecision", "ageing"), COUNTER_OPTIONS("counterOptions", Analytic.ALL),
    OVERRIDES("overrides", "decided", "overridden", "overriddenShare", "directions", "recordedInError", "raised",
            "escalated", "escalatedShare"),
    UNRESOLVED("unresolved", Analytic.ALL), RETENTION_RISK("retentionRisk", Analytic.ALL),
    CALIBRATION("calibration", Analytic.ALL), SATURATION("saturation", Analytic.ALL), BALANCE("balance", Analytic.ALL),
    TRENDS("trends", "raised", "reasons"), HAPPENED("happened", Analytic.ALL), WAITING("waiting", Analytic.ALL);

    private static final String ALL = "all";

    private final String property;

    @SuppressWarnings("ImmutableEnumChecker") // the checker does not see that List.of is
    private final List<String> liveAlone;

    /**
     * @param property what it is called in an answer
     * @param liveAlone its figures that leave out imported history
     */
    Analytic(String property, String... liveAlone) {
        this.property = property;
        this.liveAlone = List.of(liveAlone);
    }

    /** Which negotiations it counts in any of its figures. */
    Origins origins() {
        return liveAlone.contains(ALL) ? Origins.LIVE : Origins.ALL;
    }

    /** Whether it counts this negotiation in any of its figures. */
    public boolean includes(Negotiation negotiation) {
        return origins().include(negotiation.imported());
    }

    /** The decision that it goes by where a period is about deciding. */
    public DecidedOn decidedOn() {
        return this == OVERRIDES ? DecidedOn.FIRST : DecidedOn.FIRST_ANSWER;
    }

    /** Whether what leaves out imported history counts the undecided alone. */
    boolean isAboutTheUndecided() {
        return this == TIME_TO_DECISION || this == WAITING;
    }

    /** Its figures that leave out imported history, as an answer names them. */
    List<String> liveAlone() {
        return liveAlone;
    }

    /** The same, each with the analytic that it is of. */
    Stream<String> liveAloneByName() {
        return liveAlone.stream().map(figure -> figure.equals(ALL) ? property : property + "." + figure);
    }

}
