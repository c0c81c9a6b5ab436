package dev.parley.commandservice.negotiation.rules;

import dev.parley.sharedevents.Narrative;
import org.jspecify.annotations.Nullable;

/** What the rules ask about free text. */
public final class Text {

    private Text() {
    }

    /** Whether nothing is said. What is sealed has been said. */
    public static boolean isMissing(@Nullable Narrative text) {
        return switch (text) {
            case null -> true;
            case Narrative.Clear clear -> clear.text().isBlank();
            case Narrative.Sealed _ -> false;
        };
    }

}
