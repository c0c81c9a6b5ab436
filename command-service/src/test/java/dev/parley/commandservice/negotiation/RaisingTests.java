package dev.parley.commandservice.negotiation;

import static dev.parley.commandservice.negotiation.Cast.*;
import static dev.parley.commandservice.negotiation.Commands.*;
import static dev.parley.commandservice.negotiation.Story.negotiation;
import static dev.parley.sharedevents.rules.Rule.*;

import dev.parley.commandservice.negotiation.commands.RequestCommand.NewClaim;
import dev.parley.commandservice.negotiation.commands.RequestCommand.NewDemand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.RaiseRequest;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Urgency;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.Expedited;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RaisingTests {

    @Nested
    class RaiseRequestTests {

        @Test
        void recordsTheRequestThenItsDemandsThenItsClaims() {
            negotiation().when(raise("problem", "ask", "Y03"))
                .records(
                        new RequestRaised(text("title"), text("problem"), text("ask"), ASK, "EMEA", "Reports", "Mid",
                                List.of(SAM), null, null, Policy.DEFAULT, null),
                        new DemandAdded(DEMAND, ACME, null, null, null),
                        new ClaimAdded(CLAIM, code("Y03"), text("they said so"), Side.ASKING, Favours.YES));
        }

        @Test
        void takesAReasonThatDependsForWhatTheAskingSideWants() {
            negotiation().when(raise(SALES, text("problem"), text("ask"), claims("G05"), demands(), urgent("G05")))
                .records(
                        new RequestRaised(text("title"), text("problem"), text("ask"), ASK, "EMEA", "Reports", "Mid",
                                List.of(SAM), null, new Expedited(code("G05"), text("law")), Policy.DEFAULT, null),
                        new DemandAdded(DEMAND, ACME, null, null, null),
                        new ClaimAdded(CLAIM, code("G05"), text("they said so"), Side.ASKING, Favours.YES));
        }

        @Test
        void isForProductToo() {
            negotiation().when(raise(PRODUCT, text("problem"), text("ask"), claims("Y03"), demands(), null))
                .isAllowed();
        }

        @Test
        void leavesSomebodyWhoCanAnswer() {
            negotiation().when(raiseFor(SALES, PETRA, PAUL)).isRefused(NOBODY_TO_ANSWER);
            negotiation().when(raiseFor(PRODUCT, PAUL)).isRefused(NOBODY_TO_ANSWER);
            negotiation().when(raiseFor(SALES, SAM, PETRA)).isAllowed();
            negotiation().when(raiseFor(PRODUCT, PETRA)).isAllowed();
        }

        @Test
        void isNotForAnExecutive() {
            negotiation().when(raise(EXECUTIVE, text("problem"), text("ask"), claims("Y03"), demands(), null))
                .isForbidden(WRONG_ROLE);
        }

        @Test
        void isRefusedWithoutProblem() {
            negotiation().when(raise(SALES, null, text("ask"), claims("Y03"), demands(), null))
                .isRefused(PROBLEM_AND_ASK);
        }

        @Test
        void isRefusedWithABlankAsk() {
            negotiation().when(raise("problem", "  ", "Y03")).isRefused(PROBLEM_AND_ASK);
        }

        @Test
        void isRefusedIfTheAskIsTheProblemAgain() {
            negotiation().when(raise("We need  exports", " we need exports", "Y03")).isRefused(PROBLEM_AND_ASK);
        }

        @Test
        void isRefusedWithoutAClaim() {
            negotiation().when(raise("problem", "ask")).isRefused(CLAIM_REQUIRED);
        }

        @Test
        void isRefusedWithoutADemand() {
            negotiation().when(raise(SALES, text("problem"), text("ask"), claims("Y03"), List.of(), null))
                .isRefused(DEMAND_REQUIRED);
        }

        @Test
        void isRefusedIfAnAccountDemandsTwice() {
            List<NewDemand> twice = List.of(demand("d-1"), demand("d-2"));
            negotiation().when(raise(SALES, text("problem"), text("ask"), claims("Y03"), twice, null))
                .isRefused(ACCOUNT_ALREADY_THERE);
        }

        @Test
        void isRefusedWithAReasonThatIsNotInTheCatalogue() {
            negotiation().when(raise("problem", "ask", "Z99")).isRefused(UNKNOWN_REASON);
        }

        @Test
        void isRefusedWithAnotherReasonThatIsNotSaid() {
            NewClaim silent = new NewClaim(CLAIM, ReasonCode.OTHER, null);
            negotiation().when(raise(SALES, text("problem"), text("ask"), List.of(silent), demands(), null))
                .isRefused(OTHER_NEEDS_TEXT);
        }

        @Test
        void isExpeditedByTheUrgentReasonAmongItsClaims() {
            negotiation()
                .when(raise(SALES, text("problem"), text("ask"), claims("Y03", "G06"), demands(),
                        new Urgency(null, text("exploited"))))
                .isAllowed();
        }

        @Test
        void isNotExpeditedWithoutAnUrgentReason() {
            negotiation().when(raise(SALES, text("problem"), text("ask"), claims("Y03"), demands(), urgent("G07")))
                .isRefused(EXPEDITED_NEEDS_GROUND);
        }

        @Test
        void isNotExpeditedWithoutSayingWhy() {
            negotiation()
                .when(raise(SALES, text("problem"), text("ask"), claims("G06"), demands(), new Urgency(null, null)))
                .isRefused(EXPEDITED_NEEDS_GROUND);
        }

        @Test
        void namesAllThatIsMissingAtOnce() {
            negotiation().when(raise(SALES, null, null, List.of(), List.of(), null))
                .isRefused(PROBLEM_AND_ASK, CLAIM_REQUIRED, DEMAND_REQUIRED);
        }

    }

    private static RaiseRequest raise(String problem, String ask, String... claims) {
        return raise(SALES, text(problem), text(ask), claims(claims), demands(), null);
    }

    private static RaiseRequest raise(By by, @Nullable Narrative problem, @Nullable Narrative ask,
            List<NewClaim> claims, List<NewDemand> demands, @Nullable Urgency urgency) {
        return new RaiseRequest(NEGOTIATION, by, text("title"), problem, ask, ASK, "EMEA", "Reports", "Mid", demands,
                claims, List.of(SAM), null, urgency, List.of(), Policy.DEFAULT);
    }

    private static RaiseRequest raiseFor(By by, PersonId... others) {
        return new RaiseRequest(NEGOTIATION, by, text("title"), text("problem"), text("ask"), ASK, "EMEA", "Reports",
                "Mid", demands(), claims("Y03"), List.of(others), null, null, List.of(), Policy.DEFAULT);
    }

    private static Urgency urgent(String code) {
        return new Urgency(code(code), text("law"));
    }

    private static List<NewDemand> demands() {
        return List.of(new NewDemand(DEMAND, ACME, null, null));
    }

    private static NewDemand demand(String id) {
        return new NewDemand(new DemandId(id), ACME, null, null);
    }

    private static List<NewClaim> claims(String... codes) {
        return List.of(codes)
            .stream()
            .map(code -> new NewClaim((codes.length == 1) ? CLAIM : new ClaimId(code), code(code),
                    text("they said so")))
            .toList();
    }

}
