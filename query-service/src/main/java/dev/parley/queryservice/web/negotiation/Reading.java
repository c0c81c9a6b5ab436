package dev.parley.queryservice.web.negotiation;

import static java.util.Objects.requireNonNull;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.prose.HiddenScores;
import dev.parley.queryservice.prose.Names;
import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Amendment;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.AccountId;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A negotiation with its entries opened, so that its structure can be shown in prose.
 *
 * @param recorded the entries as they were written
 * @param opened the same with what was corrected since
 */
record Reading(Negotiation negotiation, Opened recorded, Opened opened) {

    static Reading of(Negotiation negotiation, Opened recorded) {
        return new Reading(negotiation, recorded, recorded.amended());
    }

    @Nullable String text(@Nullable Long position, String pointer) {
        return opened.text(position, pointer);
    }

    /** The texts of a list in the entry's data; one that was erased is null. */
    List<@Nullable String> texts(long position, String pointer) {
        return opened.at(position).at(pointer).valueStream().<@Nullable String>map(Reading::textOf).toList();
    }

    JsonNode data(long position) {
        return opened.at(position);
    }

    /** The type of the entry at this position. */
    String typeOf(long position) {
        return entry(position).type();
    }

    /** What may be seen of the data that the entry at this position had at some time. */
    JsonNode shown(long position, JsonNode data) {
        return HiddenScores.shown(entry(position), data, negotiation.outcomes());
    }

    private Entry entry(long position) {
        return requireNonNull(recorded.entries().get(position));
    }

    @Nullable String author(Source source) {
        return nameOfNullable(source.author());
    }

    @Nullable String nameOfNullable(@Nullable PersonId person) {
        return opened.names().ofNullable(person);
    }

    /** All whom these entries name, or were recorded by. */
    Names names() {
        return opened.names();
    }

    String name(PersonId person) {
        return opened.names().of(person);
    }

    List<String> names(List<PersonId> people) {
        return opened.names().of(people);
    }

    String name(AccountId account) {
        return opened.names().of(account);
    }

    String name(ExternalId external) {
        return opened.names().of(external);
    }

    /** What was said later about the entry at this position. */
    List<Remark> remarks(long position) {
        return negotiation.amendments()
            .stream()
            .filter(amendment -> amendment.position() == position)
            .map(amendment -> Remark.of(amendment, this))
            .toList();
    }

    /** All that was said later, in order. */
    List<Remark> allRemarks() {
        return negotiation.amendments().stream().map((Amendment amendment) -> Remark.of(amendment, this)).toList();
    }

    /** The data of the entry that this amendment is about, as they were before it. */
    JsonNode before(Amendment amendment) {
        return negotiation.amendments()
            .stream()
            .filter(other -> other.position() == amendment.position() && !other.retraction()
                    && other.source().position() < amendment.source().position())
            .reduce((_, later) -> later)
            .map(other -> opened.at(other.source().position()))
            .orElseGet(() -> recorded.at(amendment.position()));
    }

    private static @Nullable String textOf(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

}
