package dev.parley.commandservice.negotiation.commands;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.rules.Operation;
import org.jspecify.annotations.Nullable;

/** About an entry that was recorded before. */
public sealed interface CorrectionCommand extends NegotiationCommand {

    @Override
    default Operation operation() {
        return switch (this) {
            case Correct _ -> Operation.CORRECT;
            case Retract _ -> Operation.RETRACT;
        };
    }

    /** The entry's position in the log. */
    long position();

    /** The entry's sequence number in the stream of this negotiation. */
    long seq();

    /**
     * @param field the name of the field, as {@code CorrectableFields} has it
     * @param value of the type that the field's kind says; absent if there is no such
     * field
     */
    record Correct(NegotiationId negotiation, By by, long position, long seq, String field, @Nullable Object value,
            @Nullable Narrative reason) implements CorrectionCommand {
    }

    record Retract(NegotiationId negotiation, By by, long position, long seq,
            @Nullable Narrative reason) implements CorrectionCommand {
    }

}
