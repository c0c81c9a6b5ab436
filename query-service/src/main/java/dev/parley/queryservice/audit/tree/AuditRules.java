package dev.parley.queryservice.audit.tree;

import dev.parley.webapi.problem.Problem;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules that an audit is refused by. */
public enum AuditRules {

    NO_CHECKPOINT_KEY(404, "Checkpoints are not signed here",
            "Whoever runs Parley sets parley.checkpoint-key or parley.checkpoint-key-file."),
    LOG_DAMAGED(503, "The log is not what was once recorded",
            "Nothing is proved or signed of it; the detail names the first position that does not hold."),
    TREE_BEHIND(503, "The log is still being read", "Try again after Retry-After seconds."),
    REPLAYS_RUNNING(503, "Enough replays are running", "Try again when one of them has ended.");

    private static final Map<String, String> SOON = Map.of("Retry-After", "2");

    private final int status;

    private final String title;

    private final String explanation;

    AuditRules(int status, String title, String explanation) {
        this.status = status;
        this.title = title;
        this.explanation = explanation;
    }

    public Rule rule() {
        return new Rule(name().toLowerCase(Locale.ROOT).replace('_', '-'), status, title, explanation);
    }

    public Problem problem(String detail) {
        Problem problem = Problem.of(rule(), detail);
        return this == TREE_BEHIND || this == REPLAYS_RUNNING ? problem.withHeaders(SOON) : problem;
    }

    public ProblemException exception(String detail) {
        return new ProblemException(problem(detail));
    }

    public static List<Rule> all() {
        return Arrays.stream(values()).map(AuditRules::rule).toList();
    }

}
