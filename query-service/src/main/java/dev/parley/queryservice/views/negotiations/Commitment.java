package dev.parley.queryservice.views.negotiations;

import dev.parley.sharedevents.RequestEvent;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What had been promised to a customer before the request was raised. */
public record Commitment(RequestEvent.Commitment.Kind kind, @Nullable LocalDate dueOn) {

    static @Nullable Commitment of(RequestEvent.@Nullable Commitment stated) {
        return stated == null ? null : new Commitment(stated.kind(), stated.dueOn());
    }

}
