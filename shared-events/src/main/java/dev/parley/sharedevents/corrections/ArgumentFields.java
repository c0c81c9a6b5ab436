package dev.parley.sharedevents.corrections;

import static dev.parley.sharedevents.corrections.FieldKind.PAST_DAY;
import static dev.parley.sharedevents.corrections.FieldKind.REASON;
import static dev.parley.sharedevents.corrections.FieldKind.TEXT;

import dev.parley.sharedevents.ClaimEvent.ClaimAdded;
import dev.parley.sharedevents.ClaimEvent.ClaimChallenged;
import dev.parley.sharedevents.ClaimEvent.ClaimConceded;
import dev.parley.sharedevents.ClaimEvent.ClaimDisputed;
import dev.parley.sharedevents.ClaimEvent.ClaimSubstantiated;
import dev.parley.sharedevents.ClaimEvent.EvidenceAttached;
import dev.parley.sharedevents.CommentEvent.CommentAdded;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ObjectionEvent.ObjectionIntegrated;
import dev.parley.sharedevents.ObjectionEvent.ObjectionOverruled;
import dev.parley.sharedevents.ObjectionEvent.ObjectionRaised;
import dev.parley.sharedevents.ObjectionEvent.ObjectionWithdrawn;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;
import dev.parley.sharedevents.OptionEvent.CounterOptionAccepted;
import dev.parley.sharedevents.OptionEvent.CounterOptionProposed;
import dev.parley.sharedevents.OptionEvent.CounterOptionRejected;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.RestatementEvent.CaseRestated;
import dev.parley.sharedevents.RestatementEvent.RestatementConfirmed;
import dev.parley.sharedevents.RestatementEvent.RestatementRejected;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be corrected of claims, objections, counter-options, restatements and
 * comments.
 */
final class ArgumentFields {

    private static final Class<Narrative> PROSE = Narrative.class;

    static final List<CorrectableField> ALL = new FieldTable().of(ClaimAdded.class)
        .field("code", REASON, ReasonCode.class,
                (it, code) -> new ClaimAdded(it.claim(), code, it.statement(), it.side(), it.favours()))
        .field("statement", TEXT, PROSE,
                (it, text) -> new ClaimAdded(it.claim(), it.code(), text, it.side(), it.favours()))
        .of(EvidenceAttached.class)
        .field("source", TEXT, PROSE,
                (it, source) -> new EvidenceAttached(it.evidence(), it.claim(), source, it.on(), it.note(), it.link()))
        .field("on", PAST_DAY, LocalDate.class,
                (it, on) -> new EvidenceAttached(it.evidence(), it.claim(), it.source(), on, it.note(), it.link()))
        .field("note", TEXT, PROSE,
                (it, note) -> new EvidenceAttached(it.evidence(), it.claim(), it.source(), it.on(), note, it.link()))
        .field("link", TEXT, PROSE,
                (it, link) -> new EvidenceAttached(it.evidence(), it.claim(), it.source(), it.on(), it.note(), link))
        .of(ClaimChallenged.class)
        .field("question", TEXT, PROSE, (it, question) -> new ClaimChallenged(it.claim(), question))
        .of(ClaimSubstantiated.class)
        .field("note", TEXT, PROSE, (it, note) -> new ClaimSubstantiated(it.claim(), note))
        .of(ClaimConceded.class)
        .field("note", TEXT, PROSE, (it, note) -> new ClaimConceded(it.claim(), note))
        .of(ClaimDisputed.class)
        .field("note", TEXT, PROSE, (it, note) -> new ClaimDisputed(it.claim(), note))
        .of(ObjectionRaised.class)
        .field("code", REASON, ReasonCode.class, (it, code) -> objection(it, code, it.harm(), it.argument()))
        .field("harm", TEXT, PROSE, (it, harm) -> objection(it, it.code(), harm, it.argument()))
        .field("argument", TEXT, PROSE, (it, argument) -> objection(it, it.code(), it.harm(), argument))
        .of(ObjectionIntegrated.class)
        .field("reason", TEXT, PROSE, (it, reason) -> new ObjectionIntegrated(it.objection(), it.into(), reason))
        .of(ObjectionWithdrawn.class)
        .field("reason", TEXT, PROSE, (it, reason) -> new ObjectionWithdrawn(it.objection(), reason))
        .of(ObjectionOverruled.class)
        .field("reason", TEXT, PROSE, (it, reason) -> new ObjectionOverruled(it.objection(), reason))
        .of(CounterOptionProposed.class)
        .field("summary", TEXT, PROSE,
                (it, text) -> option(it, text, it.solvesProblem(), it.strategyFit(), it.tradeOffs()))
        .field("solvesProblem", TEXT, PROSE,
                (it, text) -> option(it, it.summary(), text, it.strategyFit(), it.tradeOffs()))
        .field("strategyFit", TEXT, PROSE,
                (it, text) -> option(it, it.summary(), it.solvesProblem(), text, it.tradeOffs()))
        .field("tradeOffs", TEXT, PROSE,
                (it, text) -> option(it, it.summary(), it.solvesProblem(), it.strategyFit(), text))
        .of(CounterOptionAccepted.class)
        .choice("answeredBy", AnsweredBy.class, (it, by) -> new CounterOptionAccepted(it.option(), by, it.reason()))
        .field("reason", TEXT, PROSE, (it, reason) -> new CounterOptionAccepted(it.option(), it.answeredBy(), reason))
        .of(CounterOptionRejected.class)
        .choice("answeredBy", AnsweredBy.class, (it, by) -> new CounterOptionRejected(it.option(), by, it.reason()))
        .field("reason", TEXT, PROSE, (it, reason) -> new CounterOptionRejected(it.option(), it.answeredBy(), reason))
        .of(CaseRestated.class)
        .field("text", TEXT, PROSE, (it, text) -> new CaseRestated(it.restatement(), it.side(), text))
        .of(RestatementConfirmed.class)
        .field("note", TEXT, PROSE, (it, note) -> new RestatementConfirmed(it.restatement(), note))
        .of(RestatementRejected.class)
        .field("note", TEXT, PROSE, (it, note) -> new RestatementRejected(it.restatement(), note))
        .of(CommentAdded.class)
        .field("text", TEXT, PROSE, (it, text) -> new CommentAdded(it.comment(), it.about(), text, it.mentions()))
        .all();

    private ArgumentFields() {
    }

    private static ObjectionRaised objection(ObjectionRaised it, ReasonCode code, Narrative harm, Narrative argument) {
        return new ObjectionRaised(it.objection(), it.option(), code, harm, argument, it.blocking());
    }

    private static CounterOptionProposed option(CounterOptionProposed it, Narrative summary, Narrative solvesProblem,
            @Nullable Narrative strategyFit, @Nullable Narrative tradeOffs) {
        return new CounterOptionProposed(it.option(), summary, solvesProblem, strategyFit, tradeOffs, it.side());
    }

}
