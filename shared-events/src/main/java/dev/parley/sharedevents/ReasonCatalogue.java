package dev.parley.sharedevents;

import static dev.parley.sharedevents.ClaimEvent.Favours.NO;
import static dev.parley.sharedevents.ClaimEvent.Favours.YES;
import static dev.parley.sharedevents.Reason.Kind.GROUND;
import static dev.parley.sharedevents.Reason.Kind.WEAK_NO;
import static dev.parley.sharedevents.Reason.Kind.WEAK_YES;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.Reason.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reasons that a claim, an objection or a decision can name, version 1. The headings
 * Y01 to Y12 follow Des Traynor, "Product Strategy Means Saying No" (Intercom, 2013); the
 * words shown are ours. No code is ever renumbered or removed.
 */
public final class ReasonCatalogue {

    public static final int VERSION = 1;

    private static final List<Reason> BUILT_IN = List.of(
            reason("Y01", "DATA_LOOKS_GOOD", WEAK_YES, YES,
                    "A metric moved; it may be selective, may only shift activity, and says nothing of fit.",
                    "Which metric would have to stay flat for this to be the wrong idea?"),
            reason("Y02", "ONLY_MINUTES", WEAK_YES, YES,
                    "Effort orders work, it does not justify it; upkeep is hidden.",
                    "If it took a month, would the customer's problem still be worth it?"),
            reason("Y03", "CUSTOMER_ABOUT_TO_QUIT", WEAK_YES, YES,
                    "One account steers the product, which drifts into consultancy.",
                    "Who else has this problem, and what does the customer say would make them stay?"),
            reason("Y04", "MAKE_IT_OPTIONAL", WEAK_YES, YES, "The complexity moves into settings.",
                    "Who will find the setting, and who will maintain both ways?"),
            reason("Y05", "SOMEONE_I_KNOW", WEAK_YES, YES, "An anecdote in place of research.",
                    "What did the last ten customers that you asked say?"),
            reason("Y06", "NOTHING_ELSE_PLANNED", WEAK_YES, YES, "Idle capacity is no need.",
                    "What would we do first if we were short of people?"),
            reason("Y07", "FREE_TO_BUILD_ANYTHING", WEAK_YES, YES, "Freedom to explore is not freedom to ship.",
                    "Which problem of a customer does it solve once it has shipped?"),
            reason("Y08", "MANY_WANT_IT", WEAK_YES, YES, "A raw count without its share.",
                    "How many of how many, and are they those that we build for?"),
            reason("Y09", "COMPETITORS_HAVE_IT", WEAK_YES, YES, "It may be their mistake.",
                    "Which deal did we lose for it, in the customer's own words?"),
            reason("Y10", "SOMEONE_ELSE_WILL", WEAK_YES, YES, "Fear of missing out.",
                    "Which customer would switch, and what have they tried already?"),
            reason("Y11", "BOSS_WANTS_IT", WEAK_YES, YES, "Authority instead of evidence.",
                    "What do they know that we could look at ourselves?"),
            reason("Y12", "COULD_BE_THE_ONE", WEAK_YES, YES, "Hope that nothing can refute.",
                    "What would we see in three months if it were not?"),
            reason("N01", "TOO_BUSY", WEAK_NO, NO, "Being busy says nothing of what is worth more.",
                    "Which work in progress is worth more to customers than this?"),
            reason("N02", "NOT_ON_ROADMAP", WEAK_NO, NO, "A plan is no reason; what it rests on is.",
                    "What did we believe when we planned, and does it still hold?"),
            reason("N03", "ENGINEERING_SAID_NO", WEAK_NO, NO, "Somebody else's no without its reason.",
                    "What did they say is hard, and about which solution?"),
            reason("N04", "DEFAULT_NO", WEAK_NO, NO, "Nobody looked at the problem.",
                    "What would have to be true for a yes?"),
            reason("N05", "NOT_INVENTED_HERE", WEAK_NO, NO, "Where an idea comes from says nothing of its worth.",
                    "Would we build it if it had been our own idea?"),
            reason("N06", "TOO_COMPLEX_TO_EXPLAIN", WEAK_NO, NO, "What cannot be explained cannot be examined.",
                    "Which part can be explained, and to whom?"),
            ground("G01", "STRATEGY_FIT", YES, "Which part of the strategy, and how?"),
            ground("G02", "STRATEGY_MISFIT", NO, "Which part of the strategy, and how?"),
            ground("G03", "BROAD_PROBLEM", YES, "What share of the customers that we build for has it?"),
            ground("G04", "NARROW_PROBLEM", NO, "What share of the customers that we build for has it?"),
            ground("G05", "REGULATORY", null, "Which rule, in which country, from when on?"),
            ground("G06", "SECURITY", null, "What could happen, and how likely is it?"),
            ground("G07", "CONTRACTUAL", null, "Which clause, and what does breaking it cost?"),
            ground("G08", "VALUE_EXCEEDS_COST", YES, "What are both, and who estimated them?"),
            ground("G09", "COST_EXCEEDS_VALUE", NO, "What are both, and who estimated them?"),
            ground("G10", "BETTER_ALTERNATIVE", NO, "Which one, and does it solve the stated problem?"),
            ground("G11", "RETENTION_EVIDENCED", YES, "What did the customer say or do, and when?"),
            ground("G12", "COMMITMENT_MADE", YES, "Who promised what to whom, and where is it written?"),
            ground("G13", "DEFECT", YES, "What was promised to work, and what happens instead?"),
            reason("OTHER", "OTHER", Kind.OTHER, null, "A reason that none of the codes fits, in a text of its own.",
                    "Which of the codes comes nearest, and what is different?"));

    /** Regulation, security, contract. */
    private static final Set<ReasonCode> FOR_AN_EXECUTIVE = Set.of(new ReasonCode("G05"), new ReasonCode("G06"),
            new ReasonCode("G07"));

    private static final Map<ReasonCode, Reason> BY_CODE = BUILT_IN.stream()
        .collect(toUnmodifiableMap(Reason::code, Function.identity()));

    private ReasonCatalogue() {
    }

    /**
     * All reasons that may be named under {@code policy}, in the order of the catalogue.
     */
    public static List<Reason> under(Policy policy) {
        return Stream.concat(BUILT_IN.stream(), policy.ownReasons().stream()).toList();
    }

    /** The reason with this code, if it may be named under {@code policy}. */
    public static Optional<Reason> find(ReasonCode code, Policy policy) {
        return Optional.ofNullable(BY_CODE.get(code))
            .or(() -> policy.ownReasons().stream().filter(reason -> reason.code().equals(code)).findFirst());
    }

    /**
     * The code as the catalogue has it: the same object for all that are equal, so that
     * many of them are quickly compared. One that is in no catalogue stays as it is.
     */
    public static ReasonCode same(ReasonCode code, Policy policy) {
        return find(code, policy).map(Reason::code).orElse(code);
    }

    /** Whether an objection for this reason is overruled by an executive alone. */
    public static boolean isForAnExecutive(ReasonCode code) {
        return FOR_AN_EXECUTIVE.contains(code);
    }

    private static Reason ground(String code, String name, @Nullable Favours favours, String question) {
        return reason(code, name, GROUND, favours, "Stands by itself once it is shown.", question);
    }

    private static Reason reason(String code, String name, Kind kind, @Nullable Favours favours, String missing,
            String question) {
        return new Reason(new ReasonCode(code), name, kind, favours, missing, question);
    }

}
