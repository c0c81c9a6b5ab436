package dev.parley.commandservice.negotiation.state;

import dev.parley.commandservice.negotiation.state.Claim.Examination;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.ClaimEvent;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimEvent.ClaimConceded;
import dev.parley.sharedevents.ClaimEvent.ClaimDisputed;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.rules.Rule;

/** The reasons that were given, with the evidence for them. */
public record Claims(PersistentMap<ClaimId, Claim> claims, PersistentMap<EvidenceId, Evidence> evidence) {

    public static final Claims NONE = new Claims(PersistentMap.empty(), PersistentMap.empty());

    /**
     * @throws Refusal if there is none
     */
    public Claim get(ClaimId id) {
        Claim claim = claims.find(id);
        if (claim == null) {
            throw Refusal.unknown(Rule.UNKNOWN_CLAIM);
        }
        return claim;
    }

    public boolean hasEvidence(ClaimId claim) {
        return evidence.all().anyMatch(piece -> piece.claim().equals(claim) && !piece.retracted());
    }

    /**
     * Whether evidence for it stands; with what was retracted goes what it substantiated.
     */
    public boolean isSubstantiated(ClaimId id) {
        return get(id).examination() == Examination.SUBSTANTIATED && hasEvidence(id);
    }

    public Claims on(NegotiationEvent event, long seq) {
        return (event instanceof ClaimEvent about) ? on(about, seq) : this;
    }

    private Claims on(ClaimEvent event, long seq) {
        return switch (event) {
            case ClaimAdded added -> new Claims(
                    claims.with(added.claim(), Claim.asserted(added.code(), added.side(), added.favours())), evidence);
            case EvidenceAttached attached ->
                new Claims(claims, evidence.with(attached.evidence(), new Evidence(attached.claim(), seq, false)));
            case ClaimChallenged challenged -> now(challenged.claim(), Examination.CHALLENGED);
            case ClaimSubstantiated substantiated -> now(substantiated.claim(), Examination.SUBSTANTIATED);
            case ClaimConceded conceded -> now(conceded.claim(), Examination.CONCEDED);
            case ClaimDisputed disputed -> now(disputed.claim(), Examination.DISPUTED);
        };
    }

    /** A claim or evidence that was taken back: known, so that one can say so. */
    Claims onRetracted(NegotiationEvent event, long seq) {
        return switch (event) {
            case ClaimAdded added -> on(added, seq).retract(added.claim());
            case EvidenceAttached attached -> on(attached, seq).retract(attached.evidence());
            default -> this;
        };
    }

    private Claims now(ClaimId claim, Examination next) {
        return new Claims(claims.change(claim, before -> before.now(next)), evidence);
    }

    private Claims retract(ClaimId claim) {
        return new Claims(claims.change(claim, Claim::retract), evidence);
    }

    private Claims retract(EvidenceId piece) {
        return new Claims(claims, evidence.change(piece, Evidence::retract));
    }

    /** A piece of evidence, and the sequence number of the event that it came with. */
    public record Evidence(ClaimId claim, long seq, boolean retracted) {

        public Evidence retract() {
            return new Evidence(claim, seq, true);
        }

        public boolean isNewSince(long seq) {
            return !retracted && this.seq > seq;
        }

    }

}
