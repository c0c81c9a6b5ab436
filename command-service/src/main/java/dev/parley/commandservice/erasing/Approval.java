package dev.parley.commandservice.erasing;

import dev.parley.commandservice.erasure.ErasureCommand.ApproveErasure;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Destroyed;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Subject;
import java.time.Instant;

/**
 * That an erasure was approved, kept beside the log from before anything is destroyed
 * until it is completed: whoever starts next can bring it to its end from this alone.
 *
 * @param destroyed what there was to destroy then
 */
record Approval(ErasureId erasure, PersonId by, Role role, Instant at, String reason, Subject subject,
        Destroyed destroyed) {

    static Approval of(ApproveErasure command, Subject subject, Destroyed destroyed) {
        By by = command.by();
        return new Approval(command.erasure(), by.person(), by.role(), by.at(), clear(command.reason()), subject,
                destroyed);
    }

    private static String clear(Narrative reason) {
        return switch (reason) {
            case Narrative.Clear(String text) -> text;
            case Narrative.Sealed _ -> throw new IllegalArgumentException("a command's reason is in clear");
        };
    }

    /** The command that it was given by. */
    ApproveErasure command() {
        return new ApproveErasure(erasure, new By(by, role, at), Narrative.of(reason));
    }

}
