package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.DecisionEvent.LastCallOpened;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.OptionId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is about to be decided, until when; all absent only in imported history. */
public record LastCall(@Nullable Disposition disposition, @Nullable OptionId option, @Nullable Instant until,
        Source opened) {

    /** Whether this is what it was opened for; one from before Parley is for anything. */
    public boolean isFor(Disposition decided, @Nullable OptionId chosen) {
        return disposition == null || (disposition == decided && Objects.equals(option, chosen));
    }

    static LastCall of(LastCallOpened event, Source source) {
        return new LastCall(event.disposition(), event.option(), event.until(), source);
    }

}
