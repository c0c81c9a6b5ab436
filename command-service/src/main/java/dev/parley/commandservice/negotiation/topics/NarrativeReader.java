package dev.parley.commandservice.negotiation.topics;

import java.util.Optional;

import dev.parley.sharedevents.Narrative;
import org.jspecify.annotations.Nullable;

/** Opens a narrative; empty if it was erased. In production that is the vault. */
@FunctionalInterface
public interface NarrativeReader {

    Optional<String> open(Narrative narrative);

    /** What it says, in clear or sealed; empty if there is none, too. */
    default Optional<String> text(@Nullable Narrative narrative) {
        return switch (narrative) {
            case null -> Optional.empty();
            case Narrative.Clear(String said) -> Optional.of(said);
            case Narrative.Sealed sealed -> open(sealed);
        };
    }

}
