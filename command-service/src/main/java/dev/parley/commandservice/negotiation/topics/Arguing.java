package dev.parley.commandservice.negotiation.topics;

import java.util.function.Supplier;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.negotiation.rules.Days;
import dev.parley.commandservice.negotiation.rules.Reasons;
import dev.parley.commandservice.negotiation.rules.Text;
import dev.parley.commandservice.negotiation.state.Claim;
import dev.parley.commandservice.negotiation.state.Claim.Examination;
import dev.parley.commandservice.negotiation.state.NegotiationState;
import dev.parley.commandservice.rules.Check;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimEvent.ClaimConceded;
import dev.parley.sharedevents.ClaimEvent.ClaimDisputed;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.commandhandling.CommandHandler;

import static java.util.Objects.requireNonNull;

/** The reasons that are given, and how they are examined. */
public final class Arguing extends Topic {

    public Arguing(Supplier<NegotiationState> negotiation) {
        super(negotiation);
    }

    @CommandHandler
    void on(AddClaim command) {
        Check check = new Check();
        Reasons.check(check, command.code(), command.statement(), negotiation().policy());
        check.done();
        record(command.by(), Reasons.claim(command.claim(), command.code(), command.statement(), sideOf(command),
                negotiation().policy()));
    }

    @CommandHandler
    void on(AttachEvidence command) {
        Claim claim = negotiation().claims().get(command.claim());
        new Check().refuse(Rule.EVIDENCE_NEEDS_SOURCE, Text.isMissing(command.source()))
            .refuse(Rule.DATE_IN_FUTURE, Days.isAhead(command.on(), command.by().at()))
            .refuse(Rule.RETRACTED, claim.retracted())
            .done();
        record(command.by(), new EvidenceAttached(command.evidence(), command.claim(), requireNonNull(command.source()),
                command.on(), command.note(), command.link()));
    }

    @CommandHandler
    void on(ChallengeClaim command) {
        Claim claim = negotiation().claims().get(command.claim());
        new Check().refuse(Rule.OWN_SIDE, claim.side() == sideOf(command))
            .refuse(Rule.CLAIM_NOT_ASSERTED, claim.examination() != Examination.ASSERTED)
            .refuse(Rule.RETRACTED, claim.retracted())
            .done();
        record(command.by(), new ClaimChallenged(command.claim(), command.question()));
    }

    @CommandHandler
    void on(ResolveClaim command) {
        Claim claim = negotiation().claims().get(command.claim());
        switch (command.outcome()) {
            case SUBSTANTIATED -> substantiate(claim, command);
            case CONCEDED -> concede(claim, command);
            case DISPUTED -> dispute(claim, command);
        }
    }

    private void substantiate(Claim claim, ResolveClaim command) {
        new Check().refuse(Rule.SUBSTANTIATE_NEEDS_EVIDENCE, !negotiation().claims().hasEvidence(command.claim()))
            .refuse(Rule.OWN_SIDE, claim.side() == sideOf(command))
            .refuse(Rule.ALREADY_RESOLVED, !claim.isOpen())
            .refuse(Rule.RETRACTED, claim.retracted())
            .done();
        record(command.by(), new ClaimSubstantiated(command.claim(), command.note()));
    }

    private void concede(Claim claim, ResolveClaim command) {
        Check check = new Check().refuse(Rule.ONLY_CLAIMING_SIDE, claim.side() != sideOf(command));
        checkChallenged(check, claim);
        record(command.by(), new ClaimConceded(command.claim(), command.note()));
    }

    private void dispute(Claim claim, ResolveClaim command) {
        checkChallenged(new Check(), claim);
        record(command.by(), new ClaimDisputed(command.claim(), command.note()));
    }

    private static void checkChallenged(Check check, Claim claim) {
        check.refuse(Rule.CLAIM_NOT_CHALLENGED, claim.examination() == Examination.ASSERTED)
            .refuse(Rule.ALREADY_RESOLVED, !claim.isOpen())
            .refuse(Rule.RETRACTED, claim.retracted())
            .done();
    }

}
