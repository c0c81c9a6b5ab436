package dev.parley.commandservice.negotiation;

import dev.parley.sharedevents.Narrative;
import org.jspecify.annotations.Nullable;

/** What the rules ask about free text. */
final class Text {

    private Text() {
    }

    /** Whether nothing is said. What is sealed has been said. */
    static boolean isMissing(@Nullable Narrative text) {
        return switch (text) {
            case null -> true;
            case Narrative.Clear clear -> clear.text().isBlank();
            case Narrative.Sealed _ -> false;
        };
    }

}
