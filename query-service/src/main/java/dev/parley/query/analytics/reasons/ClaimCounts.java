package dev.parley.query.analytics.reasons;

import dev.parley.events.ReasonCode;
import dev.parley.query.views.negotiations.Claim;
import dev.parley.query.views.negotiations.Negotiation;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * How the claims of one code fared.
 *
 * @param asserted all that were made
 * @param challenged those that were ever challenged
 * @param unexamined those that nobody has challenged or resolved
 */
record ClaimCounts(long asserted, long challenged, long substantiated, long conceded, long disputed, long unexamined,
        long unsupported) {

    static ClaimCounts of(ReasonCode code, List<Negotiation> negotiations) {
        return new ClaimCounts(count(negotiations, code, _ -> true),
                count(negotiations, code, claim -> claim.challenged() != null),
                count(negotiations, code, claim -> claim.counted() == Claim.Status.SUBSTANTIATED),
                count(negotiations, code, claim -> claim.counted() == Claim.Status.CONCEDED),
                count(negotiations, code, claim -> claim.counted() == Claim.Status.DISPUTED),
                count(negotiations, code, claim -> claim.counted() == Claim.Status.ASSERTED),
                negotiations.stream()
                    .mapToLong(
                            negotiation -> claims(negotiation, code).filter(claim -> Unsupported.is(claim, negotiation))
                                .count())
                    .sum());
    }

    static boolean names(Negotiation negotiation, ReasonCode code) {
        return claims(negotiation, code).findAny().isPresent();
    }

    private static long count(List<Negotiation> negotiations, ReasonCode code, Predicate<Claim> which) {
        return negotiations.stream().flatMap(negotiation -> claims(negotiation, code)).filter(which).count();
    }

    private static Stream<Claim> claims(Negotiation negotiation, ReasonCode code) {
        return negotiation.claims().counted().filter(claim -> claim.code().equals(code));
    }

}
