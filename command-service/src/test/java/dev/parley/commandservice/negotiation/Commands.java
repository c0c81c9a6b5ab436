package dev.parley.commandservice.negotiation;

import java.time.LocalDate;
import java.util.List;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ClaimOutcome;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
import dev.parley.commandservice.negotiation.commands.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.commands.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AddDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionId;
import org.jspecify.annotations.Nullable;

import static dev.parley.commandservice.negotiation.Cast.CLAIM;
import static dev.parley.commandservice.negotiation.Cast.COUNTER;
import static dev.parley.commandservice.negotiation.Cast.EXECUTIVE;
import static dev.parley.commandservice.negotiation.Cast.NEGOTIATION;
import static dev.parley.commandservice.negotiation.Cast.OBJECTION;
import static dev.parley.commandservice.negotiation.Cast.TODAY;
import static dev.parley.commandservice.negotiation.Cast.code;
import static dev.parley.commandservice.negotiation.Cast.text;

/** Commands that nothing is wrong with, for the stories to go on with. */
final class Commands {

    private Commands() {
    }

    static AddClaim addClaim(By by, String code) {
        return new AddClaim(NEGOTIATION, by, new ClaimId("claim-2"), code(code), text("it is so"));
    }

    static AttachEvidence attachEvidence(By by) {
        return attachEvidence(by, TODAY);
    }

    static AttachEvidence attachEvidence(By by, LocalDate on) {
        return new AttachEvidence(NEGOTIATION, by, CLAIM, new EvidenceId("evidence-2"), text("survey"), on, null, null);
    }

    static ChallengeClaim challenge(By by) {
        return new ChallengeClaim(NEGOTIATION, by, CLAIM, text("who else?"));
    }

    static ResolveClaim resolveClaim(By by, ClaimOutcome outcome) {
        return new ResolveClaim(NEGOTIATION, by, CLAIM, outcome, null);
    }

    static RaiseObjection object(By by, @Nullable OptionId option, boolean blocking) {
        return new RaiseObjection(NEGOTIATION, by, OBJECTION, option, code("G09"), text("harm"), text("because"),
                blocking);
    }

    static ResolveObjection resolveObjection(By by, ObjectionOutcome outcome) {
        return new ResolveObjection(NEGOTIATION, by, OBJECTION, outcome, COUNTER, text("because"));
    }

    static ProposeCounterOption propose(By by) {
        return new ProposeCounterOption(NEGOTIATION, by, COUNTER, text("export"), text("solves it"), null, null);
    }

    static RespondToCounterOption respond(By by, OptionAnswer answer) {
        return new RespondToCounterOption(NEGOTIATION, by, COUNTER, answer, AnsweredBy.REP, text("because"));
    }

    static AddDemand addDemand(By by, AccountId account) {
        return new AddDemand(NEGOTIATION, by, new NewDemand(new DemandId("demand-2"), account, null, null), List.of());
    }

    static OverrideDecision override(Disposition disposition, @Nullable OptionId option) {
        return new OverrideDecision(NEGOTIATION, EXECUTIVE, disposition, option, TODAY.plusDays(30), text("strategy"),
                OverrideCause.STRATEGY);
    }

}
