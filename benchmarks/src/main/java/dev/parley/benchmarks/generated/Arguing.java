package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimEvent.ClaimConceded;
import dev.parley.sharedevents.ClaimEvent.ClaimDisputed;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ClaimId;
import dev.parley.sharedevents.DemandId;
import dev.parley.sharedevents.EvidenceId;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementEvent.RestatementRejected;
import dev.parley.sharedevents.RestatementId;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** From raising to where somebody could decide. */
final class Arguing {

    private final Course course;

    private final Draws draws;

    private final OptionId ask;

    private final AccountId account;

    private final List<ClaimId> claims = new ArrayList<>();

    Arguing(Course course) {
        this.course = course;
        this.draws = course.draws;
        this.ask = new OptionId(course.id());
        this.account = draws.mostlyEarly(course.cast.accounts());
    }

    void tell() {
        raise();
        course.later(draws.daysAbout(4));
        claims.forEach(this::examine);
        if (draws.chance(0.7)) {
            course.answering(new EffortEstimated(draws.daysAbout(12)));
        }
        if (draws.chance(0.2)) {
            restate();
        }
        new Deciding(course, ask, account).tell();
    }

    private void raise() {
        List<NegotiationEvent> raised = new ArrayList<>();
        raised.add(new RequestRaised(course.words.title(), course.words.problem(), course.words.ask(), ask,
                draws.mostlyEarly(Cast.TEAMS), draws.mostlyEarly(Cast.AREAS), draws.mostlyEarly(Cast.SEGMENTS),
                List.of(), null, null, Policy.DEFAULT, null));
        raised.add(demand(account));
        if (draws.chance(0.2)) {
            AccountId another = draws.any(course.cast.accounts());
            if (!another.equals(account)) {
                raised.add(demand(another));
            }
        }
        int count = draws.chance(0.5) ? 1 : 2;
        for (int claim = 0; claim < count; claim++) {
            ClaimId id = new ClaimId(course.id());
            claims.add(id);
            raised.add(new ClaimAdded(id, draws.mostlyEarly(Reasons.FOR), course.words.remark(), Side.ASKING,
                    Favours.YES));
        }
        course.asking(raised.toArray(NegotiationEvent[]::new));
    }

    private DemandAdded demand(AccountId of) {
        Stake stake = draws.chance(0.85) ? new Stake(BigDecimal.valueOf(draws.between(1, 250) * 1000L),
                draws.chance(0.8) ? "EUR" : "USD", draws.any(List.of(Stake.Basis.values())),
                draws.any(List.of("Discovery", "Proposal", "Negotiation", "Renewal"))) : null;
        return new DemandAdded(new DemandId(course.id()), of, stake,
                draws.chance(0.4) ? course.today().plusDays(draws.daysAbout(90)) : null, null);
    }

    private void examine(ClaimId claim) {
        if (draws.chance(0.5)) {
            course.answering(new ClaimChallenged(claim, course.words.remark()));
            course.later(draws.daysAbout(3));
            resolve(claim);
        }
    }

    private void resolve(ClaimId claim) {
        if (draws.chance(0.45)) {
            course.asking(new EvidenceAttached(new EvidenceId(course.id()), claim, course.words.remark(),
                    course.today().minusDays(draws.daysAbout(60)), null, null));
            course.answering(new ClaimSubstantiated(claim, null));
        }
        else if (draws.chance(0.5)) {
            course.asking(new ClaimConceded(claim, course.words.remark()));
        }
        else if (draws.chance(0.5)) {
            course.asking(new ClaimDisputed(claim, course.words.remark()));
        }
    }

    private void restate() {
        RestatementId restatement = new RestatementId(course.id());
        course.answering(new CaseRestated(restatement, Side.ANSWERING, course.words.problem()));
        if (draws.chance(0.8)) {
            course.asking(new RestatementConfirmed(restatement, null));
        }
        else {
            course.asking(new RestatementRejected(restatement, course.words.remark()));
        }
    }

}
