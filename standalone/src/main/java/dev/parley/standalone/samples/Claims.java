package dev.parley.standalone.samples;

import dev.parley.commandservice.negotiation.commands.ClaimCommand.AddClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.AttachEvidence;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ChallengeClaim;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ClaimOutcome;
import dev.parley.commandservice.negotiation.commands.ClaimCommand.ResolveClaim;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.ReasonCode;

/** Moves about reasons. */
final class Claims {

    private Claims() {
    }

    static Move claim(String code, String statement) {
        return (scene, by) -> new AddClaim(scene.negotiation(), by, scene.claim(code), new ReasonCode(code),
                Narrative.of(statement));
    }

    static Move challenge(String code, String question) {
        return (scene, by) -> new ChallengeClaim(scene.negotiation(), by, scene.claim(code), Narrative.of(question));
    }

    /** Evidence from the day before. */
    static Move evidence(String code, String source, String note) {
        return (scene, by) -> new AttachEvidence(scene.negotiation(), by, scene.claim(code), scene.evidence(source),
                Narrative.of(source), Scene.day(by.at()).minusDays(1), Narrative.of(note), null);
    }

    static Move substantiated(String code, String note) {
        return resolve(code, ClaimOutcome.SUBSTANTIATED, note);
    }

    static Move conceded(String code, String note) {
        return resolve(code, ClaimOutcome.CONCEDED, note);
    }

    static Move disputed(String code, String note) {
        return resolve(code, ClaimOutcome.DISPUTED, note);
    }

    private static Move resolve(String code, ClaimOutcome outcome, String note) {
        return (scene, by) -> new ResolveClaim(scene.negotiation(), by, scene.claim(code), outcome, Narrative.of(note));
    }

}
