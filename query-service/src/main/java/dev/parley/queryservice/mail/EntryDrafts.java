package dev.parley.queryservice.mail;

import dev.parley.eventlog.Entry;
import dev.parley.outgoing.mail.NoticeKind;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import java.util.Locale;

/** Says what an entry means to whom it addresses. */
final class EntryDrafts {

    private final Prose prose;

    EntryDrafts(Prose prose) {
        this.prose = prose;
    }

    /**
     * @param readsNarrative whether the recipient may read what people wrote
     */
    Draft of(NoticeKind kind, Entry entry, Negotiation negotiation, boolean readsNarrative) {
        Opened opened = prose.at(List.of(entry.position()), readsNarrative);
        String who = opened.names().of(new PersonId(entry.actor().id())) + " ("
                + entry.actor().role().toLowerCase(Locale.ROOT) + ")";
        String title = title(negotiation, readsNarrative);
        return switch (kind) {
            case COUNTER_OPTION -> Draft.of("A counter-option waits for your answer")
                .say(who + " proposes a counter-option to " + title + ".")
                .quote(null, opened.text(entry.position(), "/summary"))
                .quote("How it solves the problem:", opened.text(entry.position(), "/solvesProblem"))
                .quote("How it fits the strategy:", opened.text(entry.position(), "/strategyFit"))
                .quote("What it trades away:", opened.text(entry.position(), "/tradeOffs"))
                .say("Accept or reject it:");
            case CHALLENGE -> Draft.of("A reason of yours needs support")
                .say(who + " asks for support of a reason that you gave in " + title + ".")
                .quote(null, opened.text(entry.position(), "/question"))
                .say("Give evidence, concede it or dispute it:");
            case MENTION -> Draft.of("You were mentioned in a comment")
                .say(who + " mentions you in a comment on " + title + ".")
                .quote(null, opened.text(entry.position(), "/text"))
                .say("Answer, or say that you have seen it:");
            case DECIDER -> Draft.of("You are to decide")
                .say(who + " has assigned you to decide on " + title + ".")
                .say("What was said so far:");
            case DECISION -> decision(entry, opened, who, title);
            case REVIEW, SWITCHED_OFF, DIGEST -> throw new IllegalArgumentException(kind.name());
        };
    }

    /** As one speaks of a negotiation: by its title, if that may be read. */
    String title(Negotiation negotiation, boolean readsNarrative) {
        String title = prose.titles(List.of(negotiation), readsNarrative).of(negotiation);
        return title == null ? "a request" : "“" + title + "”";
    }

    private static Draft decision(Entry entry, Opened opened, String who, String title) {
        long position = entry.position();
        return Draft.of("A decision on what you raised")
            .say("%s: %s. Recorded by %s.".formatted(title, decided(entry.type()), who))
            .quote(null, opened.text(position, "/reasoning/rationale"))
            .quote(null, opened.text(position, "/reason"))
            .quote("What the customer may be told:", opened.text(position, "/reasoning/customerWording"))
            .say("The decision, and what can be done now:");
    }

    private static String decided(String type) {
        return switch (type) {
            case "RequestAccepted" -> "accepted as asked";
            case "CounterOptionChosen" -> "a counter-option was chosen";
            case "RequestDeclined" -> "declined";
            case "RequestDeferred" -> "deferred";
            default -> "the decision was overridden";
        };
    }

}
