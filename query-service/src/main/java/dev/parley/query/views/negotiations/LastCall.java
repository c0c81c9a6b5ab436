package dev.parley.query.views.negotiations;

import dev.parley.events.DecisionEvent.LastCallOpened;
import dev.parley.events.Disposition;
import dev.parley.events.OptionId;
import dev.parley.query.views.entries.Source;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is about to be decided, until when; all absent only in imported history. */
public record LastCall(@Nullable Disposition disposition, @Nullable OptionId option, @Nullable Instant until,
        Source opened) {

    static LastCall of(LastCallOpened event, Source source) {
        return new LastCall(event.disposition(), event.option(), event.until(), source);
    }

}
