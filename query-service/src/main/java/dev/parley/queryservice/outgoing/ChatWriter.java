package dev.parley.queryservice.outgoing;

import dev.parley.eventlog.Entry;
import dev.parley.outgoing.subscriptions.Channel;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes what people in a chat are told of an entry. */
final class ChatWriter {

    /** Where it stands in a decision's data. */
    private static final String CUSTOMER_WORDING = "/reasoning/customerWording";

    private final CurrentViews views;

    private final Prose prose;

    private final Supplier<String> base;

    /**
     * @param base where people reach this Parley
     */
    ChatWriter(CurrentViews views, Prose prose, Supplier<String> base) {
        this.views = views;
        this.prose = prose;
        this.base = base;
    }

    byte[] message(Entry entry, Channel channel, boolean withNarrative) {
        Told told = told(entry, withNarrative);
        return EventJson.mapper()
            .writeValueAsBytes(channel == Channel.TEAMS ? TeamsCard.of(told) : SlackMessage.of(told));
    }

    private Told told(Entry entry, boolean withNarrative) {
        ChatWords words = ChatWords.of(entry.type()).orElseThrow();
        Negotiation negotiation = About.negotiation(entry, views.current()).orElseThrow();
        Opened opened = prose.at(List.of(entry.position()), withNarrative);
        String who = opened.names().of(new PersonId(entry.actor().id())) + " ("
                + entry.actor().role().toLowerCase(Locale.ROOT) + ")";
        return new Told(title(negotiation, withNarrative), words.happened() + ", by " + who,
                opened.text(entry.position(), CUSTOMER_WORDING),
                words.waitsFor() == null ? null : who + " waits for " + words.waitsFor(),
                base.get() + "/negotiations/" + negotiation.id().value());
    }

    private String title(Negotiation negotiation, boolean withNarrative) {
        @Nullable String title = prose.titles(List.of(negotiation), withNarrative).of(negotiation);
        return title == null ? "A negotiation" : title;
    }

}
