package dev.parley.standalone.samples;

import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDealOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordDelivery;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.RecordOutcome;
import dev.parley.commandservice.negotiation.commands.OutcomeCommand.ScoreProcess;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OutcomeEvent.Confidence;
import dev.parley.sharedevents.OutcomeEvent.DealOutcome;

/** Moves that say what came of a decision. */
final class Outcomes {

    private Outcomes() {
    }

    /** Due that number of days later. */
    static Move planned(int days) {
        return (scene, by) -> new RecordDelivery(scene.negotiation(), by, Scene.day(by.at()).plusDays(days), null,
                null);
    }

    static Move delivered() {
        return (scene, by) -> new RecordDelivery(scene.negotiation(), by, null, Scene.day(by.at()), null);
    }

    static Move deal(String account, DealOutcome outcome, String source) {
        return (scene, by) -> new RecordDealOutcome(scene.negotiation(), by, scene.people().account(account), outcome,
                null, Narrative.of(source), Confidence.HIGH);
    }

    /** How the decision was made, from 1 to 5. */
    static Move process(int score, String note) {
        return (scene, by) -> new ScoreProcess(scene.negotiation(), by, score, Narrative.of(note));
    }

    static Move cameTrue(boolean cameTrue, String note) {
        return (scene, by) -> new RecordOutcome(scene.negotiation(), by, cameTrue, Narrative.of(note));
    }

}
