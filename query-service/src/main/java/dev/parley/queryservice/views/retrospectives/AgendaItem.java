package dev.parley.queryservice.views.retrospectives;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.AgendaItemId;
import dev.parley.sharedevents.FigureName;
import dev.parley.sharedevents.NegotiationId;
import org.jspecify.annotations.Nullable;

/** What somebody wants to talk about; where it is neither, its text says it. */
public record AgendaItem(AgendaItemId id, @Nullable FigureName figure, @Nullable NegotiationId negotiation,
        Source added) {
}
