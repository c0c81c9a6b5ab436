package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimEvent.ClaimConceded;
import dev.parley.sharedevents.ClaimEvent.ClaimDisputed;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The claims of one negotiation, in the order they were made. */
public record Claims(List<Claim> all) {

    static final Claims NONE = new Claims(List.of());

    /** Those that still count. */
    public Stream<Claim> counted() {
        return all.stream().filter(claim -> !claim.retracted());
    }

    Claims apply(ClaimEvent event, Source source) {
        return apply(event, source, source.position());
    }

    /** The same of an event that is taken over at another position. */
    Claims apply(ClaimEvent event, Source source, long since) {
        return switch (event) {
            case ClaimAdded added -> new Claims(ImmutableLists.plus(all, Claim.of(added, source)));
            case EvidenceAttached evidence -> change(evidence.claim(), claim -> claim.withEvidence(ImmutableLists
                .plus(claim.evidence(), new Evidence(evidence.evidence(), evidence.on(), source, since, false))));
            case ClaimChallenged challenged -> change(challenged.claim(), claim -> claim.challengedAt(source));
            case ClaimSubstantiated(ClaimId id, var _) -> resolve(id, Claim.Status.SUBSTANTIATED, source);
            case ClaimConceded(ClaimId id, var _) -> resolve(id, Claim.Status.CONCEDED, source);
            case ClaimDisputed(ClaimId id, var _) -> resolve(id, Claim.Status.DISPUTED, source);
        };
    }

    /**
     * Those of them that were made here, and not in a duplicate: figures count each once.
     */
    public Stream<Claim> own() {
        return counted().filter(claim -> claim.from() == null);
    }

    /** What was said at {@code source} comes from this duplicate. */
    Claims from(NegotiationId duplicate, Source source) {
        return new Claims(
                ImmutableLists.change(all, claim -> claim.added().equals(source), claim -> claim.from(duplicate)));
    }

    /** The claim or evidence that was recorded at this position no longer counts. */
    Claims retract(long position) {
        return new Claims(ImmutableLists.change(
                ImmutableLists.change(all, claim -> claim.added().position() == position, Claim::retract), _ -> true,
                claim -> claim.withEvidence(ImmutableLists.change(claim.evidence(),
                        evidence -> evidence.attached().position() == position, Evidence::retract))));
    }

    private Claims resolve(ClaimId id, Claim.Status outcome, Source source) {
        return change(id, claim -> claim.resolvedAs(outcome, source));
    }

    private Claims change(ClaimId id, UnaryOperator<Claim> how) {
        return new Claims(ImmutableLists.change(all, claim -> claim.id().equals(id), how));
    }

}
