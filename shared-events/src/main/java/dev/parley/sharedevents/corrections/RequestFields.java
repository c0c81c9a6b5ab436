package dev.parley.sharedevents.corrections;

import static dev.parley.sharedevents.corrections.FieldKind.ACCOUNT;
import static dev.parley.sharedevents.corrections.FieldKind.AMOUNT;
import static dev.parley.sharedevents.corrections.FieldKind.CURRENCY;
import static dev.parley.sharedevents.corrections.FieldKind.DAY;
import static dev.parley.sharedevents.corrections.FieldKind.EFFORT;
import static dev.parley.sharedevents.corrections.FieldKind.TEXT;
import static dev.parley.sharedevents.corrections.FieldKind.TITLE;
import static dev.parley.sharedevents.corrections.FieldKind.WORD;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.RequestEvent.DemandAdded;
import dev.parley.sharedevents.RequestEvent.EffortEstimated;
import dev.parley.sharedevents.RequestEvent.Expedited;
import dev.parley.sharedevents.RequestEvent.ImportedFrom;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import dev.parley.sharedevents.RequestEvent.RequestRerouted;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import dev.parley.sharedevents.RequestEvent.RequestRestored;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import dev.parley.sharedevents.Stake;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What can be corrected of the request and its demands. */
final class RequestFields {

    static final List<CorrectableField> ALL = new FieldTable().of(RequestRaised.class)
        .field("title", TITLE, Narrative.class, (it, title) -> worded(it, title, it.problem(), it.ask()))
        .field("problem", TEXT, Narrative.class, (it, problem) -> worded(it, it.title(), problem, it.ask()))
        .field("ask", TEXT, Narrative.class, (it, ask) -> worded(it, it.title(), it.problem(), ask))
        .field("salesTeam", WORD, String.class, (it, team) -> placed(it, team, it.productArea(), it.segment()))
        .field("productArea", WORD, String.class, (it, area) -> placed(it, it.salesTeam(), area, it.segment()))
        .field("segment", WORD, String.class, (it, segment) -> placed(it, it.salesTeam(), it.productArea(), segment))
        .field("existingCommitment.reference", TEXT, Narrative.class,
                (it, reference) -> promised(it, was -> new Commitment(was.kind(), reference, was.dueOn())))
        .field("existingCommitment.dueOn", DAY, LocalDate.class,
                (it, day) -> promised(it, was -> new Commitment(was.kind(), was.reference(), day)))
        .field("expedited.reason", TEXT, Narrative.class, RequestFields::expedited)
        .field("importedFrom.link", TEXT, Narrative.class, RequestFields::imported)
        .of(RequestRevised.class)
        .field("title", TITLE, Narrative.class, (it, title) -> new RequestRevised(title, it.problem(), it.ask()))
        .field("problem", TEXT, Narrative.class, (it, problem) -> new RequestRevised(it.title(), problem, it.ask()))
        .field("ask", TEXT, Narrative.class, (it, ask) -> new RequestRevised(it.title(), it.problem(), ask))
        .of(DemandAdded.class)
        .field("account", ACCOUNT, AccountId.class,
                (it, account) -> new DemandAdded(it.demand(), account, it.stake(), it.neededBy(), it.from()))
        .field("neededBy", DAY, LocalDate.class,
                (it, day) -> new DemandAdded(it.demand(), it.account(), it.stake(), day, it.from()))
        .field("stake.amount", AMOUNT, BigDecimal.class,
                (it, amount) -> staked(it, was -> new Stake(amount, was.currency(), was.basis(), was.stage())))
        .field("stake.currency", CURRENCY, String.class,
                (it, currency) -> staked(it, was -> new Stake(was.amount(), currency, was.basis(), was.stage())))
        .choice("stake.basis", Stake.Basis.class,
                (it, basis) -> staked(it, was -> new Stake(was.amount(), was.currency(), basis, was.stage())))
        .field("stake.stage", WORD, String.class,
                (it, stage) -> staked(it, was -> new Stake(was.amount(), was.currency(), was.basis(), stage)))
        .of(EffortEstimated.class)
        .field("personDays", EFFORT, Double.class, (_, days) -> new EffortEstimated(days))
        .of(RequestRerouted.class)
        .field("productArea", WORD, String.class, (it, area) -> new RequestRerouted(area, it.reason()))
        .field("reason", TEXT, Narrative.class, (it, reason) -> new RequestRerouted(it.productArea(), reason))
        .of(RequestWithdrawn.class)
        .field("reason", TEXT, Narrative.class, (_, reason) -> new RequestWithdrawn(reason))
        .of(RequestRestored.class)
        .field("reason", TEXT, Narrative.class, (_, reason) -> new RequestRestored(reason))
        .all();

    private RequestFields() {
    }

    private static RequestRaised worded(RequestRaised it, Narrative title, @Nullable Narrative problem,
            @Nullable Narrative ask) {
        return new RequestRaised(title, problem, ask, it.askOption(), it.salesTeam(), it.productArea(), it.segment(),
                it.onBehalfOf(), it.existingCommitment(), it.expedited(), it.policy(), it.importedFrom());
    }

    private static RequestRaised placed(RequestRaised it, @Nullable String team, @Nullable String area,
            @Nullable String segment) {
        return new RequestRaised(it.title(), it.problem(), it.ask(), it.askOption(), team, area, segment,
                it.onBehalfOf(), it.existingCommitment(), it.expedited(), it.policy(), it.importedFrom());
    }

    private static RequestRaised promised(RequestRaised it, UnaryOperator<Commitment> change) {
        Commitment was = it.existingCommitment();
        return new RequestRaised(it.title(), it.problem(), it.ask(), it.askOption(), it.salesTeam(), it.productArea(),
                it.segment(), it.onBehalfOf(), was == null ? null : change.apply(was), it.expedited(), it.policy(),
                it.importedFrom());
    }

    private static RequestRaised expedited(RequestRaised it, Narrative reason) {
        Expedited was = it.expedited();
        return new RequestRaised(it.title(), it.problem(), it.ask(), it.askOption(), it.salesTeam(), it.productArea(),
                it.segment(), it.onBehalfOf(), it.existingCommitment(),
                was == null ? null : new Expedited(was.code(), reason), it.policy(), it.importedFrom());
    }

    private static RequestRaised imported(RequestRaised it, Narrative link) {
        ImportedFrom was = it.importedFrom();
        return new RequestRaised(it.title(), it.problem(), it.ask(), it.askOption(), it.salesTeam(), it.productArea(),
                it.segment(), it.onBehalfOf(), it.existingCommitment(), it.expedited(), it.policy(),
                was == null ? null : new ImportedFrom(was.ref(), link));
    }

    private static DemandAdded staked(DemandAdded it, UnaryOperator<Stake> change) {
        Stake was = it.stake();
        return new DemandAdded(it.demand(), it.account(), was == null ? null : change.apply(was), it.neededBy(),
                it.from());
    }

}
