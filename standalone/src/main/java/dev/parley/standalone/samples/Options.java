package dev.parley.standalone.samples;

import dev.parley.commandservice.negotiation.commands.OptionCommand.OptionAnswer;
import dev.parley.commandservice.negotiation.commands.OptionCommand.ProposeCounterOption;
import dev.parley.commandservice.negotiation.commands.OptionCommand.RespondToCounterOption;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.AnswerRestatement;
import dev.parley.commandservice.negotiation.commands.RestatementCommand.RestateCase;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionEvent.AnsweredBy;

/** Moves about counter-options, and about putting the other's case in one's own words. */
final class Options {

    private Options() {
    }

    static Move counter(String name, String summary, String solves, String fits, String tradesAway) {
        return (scene, by) -> new ProposeCounterOption(scene.negotiation(), by, scene.option(name),
                Narrative.of(summary), Narrative.of(solves), Narrative.of(fits), Narrative.of(tradesAway));
    }

    static Move agreed(String name, AnsweredBy answeredBy, String reason) {
        return (scene, by) -> new RespondToCounterOption(scene.negotiation(), by, scene.option(name),
                OptionAnswer.ACCEPTED, answeredBy, Narrative.of(reason));
    }

    static Move rejected(String name, AnsweredBy answeredBy, String reason) {
        return (scene, by) -> new RespondToCounterOption(scene.negotiation(), by, scene.option(name),
                OptionAnswer.REJECTED, answeredBy, Narrative.of(reason));
    }

    static Move restate(String name, String text) {
        return (scene, by) -> new RestateCase(scene.negotiation(), by, scene.restatement(name), Narrative.of(text));
    }

    static Move confirm(String name, String note) {
        return (scene, by) -> new AnswerRestatement(scene.negotiation(), by, scene.restatement(name), true,
                Narrative.of(note));
    }

    static Move notQuite(String name, String note) {
        return (scene, by) -> new AnswerRestatement(scene.negotiation(), by, scene.restatement(name), false,
                Narrative.of(note));
    }

}
