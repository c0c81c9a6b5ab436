package dev.parley.queryservice.web.negotiation;

import static java.util.Objects.requireNonNull;

import dev.parley.queryservice.prose.Opened;
import dev.parley.queryservice.views.negotiations.Mark;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.AccountId;
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
        return requireNonNull(recorded.entries().get(position)).type();
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

    /** What was said later about the entry at this position. */
    List<Remark> remarks(long position) {
        return negotiation.marks()
            .stream()
            .filter(mark -> mark.position() == position)
            .map(mark -> Remark.of(mark, this))
            .toList();
    }

    boolean isRetracted(long position) {
        return negotiation.marks().stream().anyMatch(mark -> mark.retraction() && mark.position() == position);
    }

    /** All that was said later, in order. */
    List<Remark> allRemarks() {
        return negotiation.marks().stream().map((Mark mark) -> Remark.of(mark, this)).toList();
    }

    /** The data of the entry that this mark is about, as they were before it. */
    JsonNode before(Mark mark) {
        return negotiation.marks()
            .stream()
            .filter(other -> other.position() == mark.position() && !other.retraction()
                    && other.source().position() < mark.source().position())
            .reduce((_, later) -> later)
            .map(other -> opened.at(other.source().position()))
            .orElseGet(() -> recorded.at(mark.position()));
    }

    private static @Nullable String textOf(JsonNode node) {
        return node.isString() ? node.asString() : null;
    }

}
