package dev.parley.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * A query that is asked again and again.
 *
 * @param login who asks
 * @param goal what 99 of 100 answers should take at most, in milliseconds
 * @param path what is asked, each time anew
 */
record Question(String name, String login, double goal, Function<Random, String> path) {

    private static final double GOAL = 20;

    private static final List<String> ANALYTICS = List.of("decisions", "reasons", "unsupported", "time-to-decision",
            "counter-options", "unresolved", "retention-risk", "calibration", "saturation", "balance");

    private static final List<String> FILTERS = List.of("salesTeam=DACH", "salesTeam=US+East", "productArea=Billing",
            "productArea=Reporting", "segment=Enterprise", "reason=Y03", "account=Account+7", "from=2025-01-01",
            "from=2024-07-01&to=2024-12-31", "from=2025-04-01&periodBy=decided");

    private static final List<String> GROUPS = List.of("quarter", "salesTeam", "productArea", "segment");

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 9, 1);

    static Question list(String name, String path) {
        return new Question(name, "sales", GOAL, _ -> path);
    }

    /** An analytic of everything, as a page shows it when it is opened. */
    static Question plain(String analytic) {
        return list(analytic, "/api/analytics/" + analytic);
    }

    /** An analytic with filters and groups as somebody tries them out. */
    static Question filtered(String analytic) {
        return new Question(analytic + ", filtered", "sales", GOAL, random -> "/api/analytics/" + analytic + "?"
                + any(FILTERS, random) + "&groupBy=" + any(GROUPS, random));
    }

    /** An analytic of a period that nobody has asked for yet. */
    static Question neverAsked(String analytic) {
        AtomicInteger days = new AtomicInteger();
        return new Question(analytic + ", never asked", "sales", GOAL, random -> "/api/analytics/" + analytic + "?from="
                + FIRST_DAY.plusDays(days.getAndIncrement()) + "&groupBy=" + any(GROUPS, random));
    }

    static List<String> analytics() {
        return ANALYTICS;
    }

    static String any(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    static String filter(Random random) {
        return any(FILTERS, random);
    }

}
