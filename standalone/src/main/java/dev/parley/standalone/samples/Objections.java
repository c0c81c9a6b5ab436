package dev.parley.standalone.samples;

import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ObjectionOutcome;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.RaiseObjection;
import dev.parley.commandservice.negotiation.commands.ObjectionCommand.ResolveObjection;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OptionId;
import dev.parley.sharedevents.ReasonCode;

/** Moves about objections; each is called by a name of its own within the story. */
final class Objections {

    private Objections() {
    }

    /** To the ask, which it blocks. */
    static Move blocking(String name, String code, String harm, String argument) {
        return (scene, by) -> new RaiseObjection(scene.negotiation(), by, scene.objection(name), scene.ask(),
                new ReasonCode(code), Narrative.of(harm), Narrative.of(argument), true);
    }

    /** To the ask, without blocking it. */
    static Move objection(String name, String code, String harm, String argument) {
        return (scene, by) -> new RaiseObjection(scene.negotiation(), by, scene.objection(name), scene.ask(),
                new ReasonCode(code), Narrative.of(harm), Narrative.of(argument), false);
    }

    static Move againstDeclining(String name, String code, String harm, String argument) {
        return (scene, by) -> new RaiseObjection(scene.negotiation(), by, scene.objection(name), OptionId.NONE,
                new ReasonCode(code), Narrative.of(harm), Narrative.of(argument), false);
    }

    static Move integrated(String name, String intoOption, String reason) {
        return (scene, by) -> new ResolveObjection(scene.negotiation(), by, scene.objection(name),
                ObjectionOutcome.INTEGRATED, scene.option(intoOption), Narrative.of(reason));
    }

    static Move withdrawn(String name, String reason) {
        return (scene, by) -> new ResolveObjection(scene.negotiation(), by, scene.objection(name),
                ObjectionOutcome.WITHDRAWN, null, Narrative.of(reason));
    }

    static Move overruled(String name, String reason) {
        return (scene, by) -> new ResolveObjection(scene.negotiation(), by, scene.objection(name),
                ObjectionOutcome.OVERRULED, null, Narrative.of(reason));
    }

}
