package dev.parley.commandservice.negotiation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ObjectionId;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Role;

/** The people, things and times of the stories. */
final class Cast {

    static final NegotiationId NEGOTIATION = new NegotiationId("n-1");

    static final Instant RAISED_AT = Instant.parse("2026-03-02T09:00:00Z");

    /** When most commands are given: the day after. */
    static final Instant NOW = RAISED_AT.plus(Duration.ofDays(1));

    static final LocalDate TODAY = LocalDate.parse("2026-03-03");

    static final PersonId SALLY = new PersonId("u_sally");

    static final PersonId SAM = new PersonId("u_sam");

    static final PersonId PETRA = new PersonId("u_petra");

    static final PersonId PAUL = new PersonId("u_paul");

    static final PersonId EVE = new PersonId("u_eve");

    static final PersonId FAY = new PersonId("u_fay");

    static final PersonId AUDREY = new PersonId("u_audrey");

    /** Somebody of whom no role is known. */
    static final PersonId STRANGER = new PersonId("u_stranger");

    static final KnownRoles KNOWN = known();

    static final By SALES = new By(SALLY, Role.SALES, NOW);

    static final By OTHER_SALES = new By(SAM, Role.SALES, NOW);

    static final By PRODUCT = new By(PETRA, Role.PRODUCT, NOW);

    static final By OTHER_PRODUCT = new By(PAUL, Role.PRODUCT, NOW);

    static final By EXECUTIVE = new By(EVE, Role.EXECUTIVE, NOW);

    static final By FACILITATOR = new By(FAY, Role.FACILITATOR, NOW);

    static final OptionId ASK = new OptionId("ask");

    static final OptionId COUNTER = new OptionId("counter");

    static final OptionId NOWHERE = new OptionId("nowhere");

    static final ClaimId CLAIM = new ClaimId("claim-1");

    static final ClaimId NO_CLAIM = new ClaimId("claim-no");

    static final EvidenceId EVIDENCE = new EvidenceId("evidence-1");

    static final ObjectionId OBJECTION = new ObjectionId("objection-1");

    static final RestatementId RESTATEMENT = new RestatementId("restatement-1");

    static final DemandId DEMAND = new DemandId("demand-1");

    static final AccountId ACME = new AccountId("a_acme");

    static final AccountId GLOBEX = new AccountId("a_globex");

    private Cast() {
    }

    private static KnownRoles known() {
        return KnownRoles.of(Map.of(SALLY, Set.of(Role.SALES), SAM, Set.of(Role.SALES), PETRA, Set.of(Role.PRODUCT),
                PAUL, Set.of(Role.PRODUCT), EVE, Set.of(Role.EXECUTIVE), FAY, Set.of(Role.FACILITATOR), AUDREY,
                Set.of(Role.AUDITOR)));
    }

    static By at(By by, Instant at) {
        return new By(by.person(), by.role(), at);
    }

    /** So many days after the request was raised. */
    static By onDay(By by, int day) {
        return at(by, RAISED_AT.plus(Duration.ofDays(day)));
    }

    static By as(By by, Role role) {
        return new By(by.person(), role, by.at());
    }

    static ReasonCode code(String code) {
        return new ReasonCode(code);
    }

    static Narrative text(String text) {
        return Narrative.of(text);
    }

}
