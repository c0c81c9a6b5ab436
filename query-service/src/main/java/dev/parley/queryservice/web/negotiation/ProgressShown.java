package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.LastCall;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.StanceTaken;
import dev.parley.sharedevents.DecisionEvent.Stance;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What leads up to a decision, and what is said to it. */
final class ProgressShown {

    private ProgressShown() {
    }

    /** What is about to be decided, and until when it can be spoken against. */
    record LastCallShown(@Nullable Disposition disposition, @Nullable String optionId, @Nullable Instant until,
            @Nullable String by, Instant at, long position) {

        static @Nullable LastCallShown of(@Nullable LastCall call, Reading reading) {
            return call == null ? null
                    : new LastCallShown(call.disposition(), call.option() == null ? null : call.option().value(),
                            call.until(), reading.author(call.opened()), call.opened().at(), call.opened().position());
        }

    }

    /** An executive was asked to decide. */
    record EscalationShown(@Nullable String reason, String by, Instant at, long position) {

        static @Nullable EscalationShown of(@Nullable Source escalated, Reading reading) {
            return escalated == null ? null : new EscalationShown(reading.text(escalated.position(), "/reason"),
                    reading.name(escalated.by()), escalated.at(), escalated.position());
        }

    }

    /** What it is taken to be a duplicate of. */
    record SuggestionShown(String of, @Nullable String reason, String by, Instant at, long position) {

        static @Nullable SuggestionShown of(Negotiation negotiation, Reading reading) {
            NegotiationId other = negotiation.suggestions().waiting();
            Source made = negotiation.suggested();
            return other == null || made == null ? null : new SuggestionShown(other.value(),
                    reading.text(made.position(), "/reason"), reading.name(made.by()), made.at(), made.position());
        }

    }

    /** Whether somebody stands behind the decision. */
    record StanceShown(Stance stance, @Nullable String note, String by, Role role, Instant at, long position) {

        static StanceShown of(StanceTaken taken, Reading reading) {
            Source source = taken.source();
            return new StanceShown(taken.stance(), reading.text(source.position(), "/note"), reading.name(source.by()),
                    source.role(), source.at(), source.position());
        }

    }

}
