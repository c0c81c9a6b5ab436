package dev.parley.sharedevents.corrections;

import static dev.parley.sharedevents.corrections.FieldKind.ACCOUNT;
import static dev.parley.sharedevents.corrections.FieldKind.DAY;
import static dev.parley.sharedevents.corrections.FieldKind.PAST_DAY;
import static dev.parley.sharedevents.corrections.FieldKind.TEXT;

import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;
import dev.parley.sharedevents.OutcomeEvent.DealOutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.DeliveryPlanned;
import dev.parley.sharedevents.OutcomeEvent.DeliveryRecorded;
import dev.parley.sharedevents.OutcomeEvent.OutcomeRecorded;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import java.time.LocalDate;
import java.util.List;

/** What can be corrected of what came of a decision. */
final class OutcomeFields {

    static final List<CorrectableField> ALL = new FieldTable().of(DeliveryPlanned.class)
        .field("on", DAY, LocalDate.class, (it, on) -> new DeliveryPlanned(on, it.link()))
        .field("link", TEXT, Narrative.class, (it, link) -> new DeliveryPlanned(it.on(), link))
        .of(DeliveryRecorded.class)
        .field("on", PAST_DAY, LocalDate.class, (it, on) -> new DeliveryRecorded(on, it.link()))
        .field("link", TEXT, Narrative.class, (it, link) -> new DeliveryRecorded(it.on(), link))
        .of(DealOutcomeRecorded.class)
        .field("account", ACCOUNT, AccountId.class,
                (it, account) -> new DealOutcomeRecorded(account, it.outcome(), it.on(), it.source(), it.confidence()))
        .choice("outcome", DealOutcome.class,
                (it, outcome) -> new DealOutcomeRecorded(it.account(), outcome, it.on(), it.source(), it.confidence()))
        .field("on", PAST_DAY, LocalDate.class,
                (it, on) -> new DealOutcomeRecorded(it.account(), it.outcome(), on, it.source(), it.confidence()))
        .field("source", TEXT, Narrative.class,
                (it, source) -> new DealOutcomeRecorded(it.account(), it.outcome(), it.on(), source, it.confidence()))
        .choice("confidence", Confidence.class,
                (it, sure) -> new DealOutcomeRecorded(it.account(), it.outcome(), it.on(), it.source(), sure))
        .of(ProcessScored.class)
        .field("note", TEXT, Narrative.class, (it, note) -> new ProcessScored(it.side(), it.score(), note))
        .of(OutcomeRecorded.class)
        .field("note", TEXT, Narrative.class, (it, note) -> new OutcomeRecorded(it.side(), it.cameTrue(), note))
        .all();

    private OutcomeFields() {
    }

}
