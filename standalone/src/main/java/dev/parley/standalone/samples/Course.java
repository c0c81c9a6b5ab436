package dev.parley.standalone.samples;

import java.util.List;

import dev.parley.commandservice.negotiation.commands.DecisionCommand.CompleteDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Escalate;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OpenLastCall;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.OverrideDecision;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.RecordStance;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Reopen;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.commandservice.negotiation.commands.RequestCommand.AssignDecider;
import dev.parley.commandservice.negotiation.commands.RequestCommand.EstimateEffort;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Reroute;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Withdraw;
import dev.parley.sharedevents.DecisionEvent.OverrideCause;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.Reasoning.Forecast;

/** Moves that lead a negotiation to its decision, or elsewhere. */
final class Course {

    private Course() {
    }

    static Move effort(double personDays) {
        return (scene, by) -> new EstimateEffort(scene.negotiation(), by, personDays);
    }

    static Move decider(String person) {
        return (scene, by) -> new AssignDecider(scene.negotiation(), by, scene.people().person(person));
    }

    static Move reroute(String area, String reason) {
        return (scene, by) -> new Reroute(scene.negotiation(), by, area, Narrative.of(reason));
    }

    static Move lastCall(Disposition disposition) {
        return (scene, by) -> new OpenLastCall(scene.negotiation(), by, disposition, null);
    }

    static Move escalate(String reason) {
        return (scene, by) -> new Escalate(scene.negotiation(), by, Narrative.of(reason));
    }

    static Move override(Disposition disposition, OverrideCause cause, String reason) {
        return (scene, by) -> new OverrideDecision(scene.negotiation(), by, disposition, null, null,
                Narrative.of(reason), cause);
    }

    /** What an expedited yes will lead to, to be looked at that number of days later. */
    static Move completed(String statement, double probability, int reviewAfterDays) {
        return (scene, by) -> new CompleteDecision(scene.negotiation(), by,
                new Forecast(Narrative.of(statement), probability, Scene.day(by.at()).plusDays(reviewAfterDays)), null);
    }

    static Move stance(Stance stance, String note) {
        return (scene, by) -> new RecordStance(scene.negotiation(), by, stance, Narrative.of(note));
    }

    /** Because of evidence from that source. */
    static Move reopenFor(String source, String news) {
        return (scene, by) -> new Reopen(scene.negotiation(), by, List.of(scene.evidence(source)), List.of(),
                Narrative.of(news));
    }

    /** Because it is time to revisit. */
    static Move resume(String news) {
        return (scene, by) -> new Reopen(scene.negotiation(), by, List.of(), List.of(), Narrative.of(news));
    }

    static Move withdraw(String reason) {
        return (scene, by) -> new Withdraw(scene.negotiation(), by, Narrative.of(reason));
    }

    static Move duplicateOf(String story) {
        return (scene, by) -> new MarkDuplicate(scene.negotiation(), by, scene.stories().apply(story));
    }

    static Move supersededBy(String story) {
        return (scene, by) -> new Supersede(scene.negotiation(), by, scene.stories().apply(story));
    }

}
