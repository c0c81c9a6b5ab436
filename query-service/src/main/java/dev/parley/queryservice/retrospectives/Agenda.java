package dev.parley.queryservice.retrospectives;

import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.retrospectives.RetrospectiveShown.AgendaItemShown;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.retrospectives.AgendaItem;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the items of an agenda, with the titles of the negotiations that they
 * are about.
 */
record Agenda(Opened opened, Map<NegotiationId, Negotiation> negotiations, Titles titles) {

    List<AgendaItemShown> shown(List<AgendaItem> items) {
        return items.stream().map(this::shown).toList();
    }

    private AgendaItemShown shown(AgendaItem item) {
        NegotiationId about = item.negotiation();
        return new AgendaItemShown(item.id().value(), item.figure(), about == null ? null : about.value(), title(about),
                opened.text(item.added().position(), "/text"), opened.names().of(item.added().by()), item.added().at());
    }

    private @Nullable String title(@Nullable NegotiationId about) {
        Negotiation found = about == null ? null : negotiations.get(about);
        return found == null ? null : titles.of(found);
    }

}
