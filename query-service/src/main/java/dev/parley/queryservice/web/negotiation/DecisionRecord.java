package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Option;
import dev.parley.queryservice.web.negotiation.DecisionShown.ForecastShown;
import dev.parley.sharedevents.Disposition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation as a Markdown Any Decision Record (MADR 4.0), for whoever keeps decisions
 * beside code or sends them on.
 */
final class DecisionRecord {

    private static final String UNREAD = "*Erased, or not to be read in your role.*";

    private final NegotiationShown it;

    private final @Nullable DecisionShown decision;

    private final StringBuilder text = new StringBuilder();

    private final @Nullable Discretion discretion;

    private DecisionRecord(NegotiationShown it, @Nullable Discretion discretion) {
        this.it = it;
        this.discretion = discretion;
        this.decision = it.decision();
    }

    static String of(NegotiationShown negotiation) {
        return new DecisionRecord(negotiation, null).write();
    }

    /** The same without who decided, and without what this leaves out. */
    static String of(NegotiationShown negotiation, Discretion discretion) {
        return new DecisionRecord(negotiation, discretion).write();
    }

    private String write() {
        frontMatter();
        text.append("# ").append(line(it.title())).append("\n");
        section("Context and Problem Statement", prose(it.problem()) + "\n\nThe ask: " + prose(it.ask()));
        list("Decision Drivers", it.claims().stream().filter(claim -> !claim.retracted()).map(this::driver));
        list("Considered Options", options().map(this::name));
        if (decision != null) {
            outcome(decision);
        }
        section("Pros and Cons of the Options", "");
        options().forEach(this::option);
        list("More Information",
                Stream.of("As of entry %d of the log".formatted(it.position()), "Negotiation `%s`".formatted(it.id())));
        return text.toString();
    }

    private void frontMatter() {
        text.append("---\nstatus: ").append(status()).append("\n");
        if (decision != null) {
            text.append("date: ").append(decision.decidedOn()).append("\n");
        }
        if (decision != null && discretion == null) {
            text.append("decision-makers: [")
                .append(decision.decidedBy().stream().map(DecisionRecord::quoted).collect(Collectors.joining(", ")))
                .append("]\n");
        }
        text.append("---\n\n");
    }

    private String status() {
        return switch (it.state()) {
            case OPEN, LAST_CALL -> "proposed";
            case DECIDED -> decision == null ? "proposed" : switch (decision.disposition()) {
                case ACCEPTED, ACCEPTED_COUNTER -> "accepted";
                case DECLINED -> "rejected";
                case DEFERRED -> "deferred";
            };
            case SUPERSEDED -> it.supersededBy() == null ? "superseded" : "superseded by " + it.supersededBy();
            case WITHDRAWN, DUPLICATE -> it.state().name().toLowerCase(Locale.ROOT);
        };
    }

    private void outcome(DecisionShown made) {
        section("Decision Outcome", chosen(made) + ", because\n\n" + prose(made.rationale()));
        list("Grounds", made.grounds().stream().map(ground -> ground.code() + ": " + line(ground.statement())));
        list("Conditions", made.conditions().stream().map(this::line));
        list("Consequences",
                Stream
                    .of(made.displaces().stream().map(one -> "Displaces: " + line(one)),
                            said("Displaces nothing, because: ", made.displacesNothingBecause()),
                            said("Imposed, because: ", made.imposedBecause()),
                            said("No other way, because: ", made.noAlternativeBecause()),
                            said("Taken up again on ", made.revisitOn() == null ? null : made.revisitOn().toString()),
                            said("Taken up again when: ", made.revisitWhen()))
                    .flatMap(lines -> lines));
        ForecastShown forecast = made.forecast();
        if (forecast != null) {
            section("Confirmation", "%s: %d %%, to be looked at on %s".formatted(line(forecast.statement()),
                    Math.round(forecast.probability() * 100), forecast.reviewOn()));
        }
        if (made.customerWording() != null) {
            section("What the customer may be told", prose(made.customerWording()));
        }
    }

    private String chosen(DecisionShown made) {
        if (made.disposition() == Disposition.DECLINED) {
            return "Declined";
        }
        return made.disposition() == Disposition.DEFERRED ? "Deferred"
                : "Chosen option: \"" + options()
                    .filter(option -> option.id().equals(made.optionId())
                            || (made.disposition() == Disposition.ACCEPTED && option.kind() == Option.Kind.ASK))
                    .map(this::name)
                    .findFirst()
                    .orElse("the ask") + "\"";
    }

    private void option(OptionShown option) {
        text.append("\n### ").append(name(option)).append("\n\n");
        Stream<String> objections = it.objections()
            .stream()
            .filter(one -> one.optionId().equals(option.id()) && !one.retracted())
            .map(one -> "Bad, because " + line(one.harm()) + " (" + one.code() + ", "
                    + one.state().name().toLowerCase(Locale.ROOT) + (one.blocking() ? ", blocking)" : ")"));
        Stream
            .of(said("Good, because it solves the problem: ", option.solvesProblem()),
                    said("Good, because it fits the strategy: ", option.strategyFit()),
                    said("Bad, because it trades away: ", option.tradeOffs()), objections)
            .flatMap(lines -> lines)
            .forEach(this::item);
    }

    private String name(OptionShown option) {
        return (option.kind() == Option.Kind.ASK ? "The ask: " : "") + line(option.summary());
    }

    private Stream<OptionShown> options() {
        return it.options().stream().filter(option -> !option.retracted());
    }

    private String driver(ClaimShown claim) {
        String name = Objects.requireNonNullElse(claim.name(), claim.code()).replace('_', ' ').toLowerCase(Locale.ROOT);
        return "%s (%s), for a %s, %s%s".formatted(line(name), claim.code(),
                claim.favours().name().toLowerCase(Locale.ROOT), claim.state().name().toLowerCase(Locale.ROOT),
                claim.statement() == null ? "" : ": " + line(claim.statement()));
    }

    private void list(String heading, Stream<String> items) {
        List<String> all = items.toList();
        if (!all.isEmpty()) {
            section(heading, "");
            all.forEach(this::item);
        }
    }

    private void item(String words) {
        text.append("* ").append(words).append("\n");
    }

    private void section(String heading, String content) {
        text.append("\n## ").append(heading).append("\n\n").append(content).append(content.isEmpty() ? "" : "\n");
    }

    private Stream<String> said(String before, @Nullable String words) {
        return words == null ? Stream.empty() : Stream.of(before + line(words));
    }

    private String line(@Nullable String words) {
        return prose(words).replaceAll("\\s+", " ");
    }

    /** Names are left out first: once it is escaped, they may stand there otherwise. */
    private String prose(@Nullable String words) {
        return words == null ? UNREAD : MarkdownText.of(discretion == null ? words : discretion.of(words));
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

}
