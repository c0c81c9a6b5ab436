package dev.parley.queryservice.search;

import dev.parley.eventlog.Entry;
import dev.parley.queryservice.prose.HiddenScores;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.EventTypes;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.SealedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What can be found of one entry: its texts, still sealed, and the words that it names in
 * the open and the pseudonyms of what the directory names.
 */
record EntryText(long position, NegotiationId negotiation, List<Narrative> titles, List<Narrative> texts,
        List<String> words, List<String> pseudonyms) {

    private static final Set<String> LINKS = Set.of("link", "minutesLink");

    private static final Set<String> WORDS = Set.of("code", "productArea", "ref", "salesTeam", "segment");

    private static final Set<String> NAMED = Set.of("account", "external");

    private static final Set<String> AMENDING = Set.of("EntryRetracted", "EntryCorrected", "DuplicateParted",
            "ReferenceRemoved");

    /**
     * Nothing if the entry is not about a negotiation. Scores are hidden until both sides
     * have given theirs, so they are not to be found either.
     */
    static Optional<EntryText> of(Entry entry) {
        boolean about = EventTypes.named(entry.type())
            .filter(type -> NegotiationEvent.class.isAssignableFrom(type.payload()))
            .isPresent();
        if (!about) {
            return Optional.empty();
        }
        JsonNode data = HiddenScores.without(entry, EventJson.mapper().readTree(entry.data()));
        EntryText text = new EntryText(entry.position(), new NegotiationId(entry.stream()), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        text.look("", data);
        return Optional.of(text);
    }

    /** Whether others of its negotiation say less after this entry. */
    static boolean amends(Entry entry) {
        return AMENDING.contains(entry.type());
    }

    /** Whether there is anything to be found. */
    boolean isEmpty() {
        return titles.isEmpty() && texts.isEmpty() && words.isEmpty() && pseudonyms.isEmpty();
    }

    Stream<Narrative> narratives() {
        return Stream.concat(titles.stream(), texts.stream());
    }

    /** The ids of the keys that open it. */
    Set<String> keys() {
        return narratives().flatMap(EntryText::key).collect(Collectors.toSet());
    }

    private static Stream<String> key(Narrative narrative) {
        return narrative instanceof Narrative.Sealed sealed ? Stream.of(sealed.key()) : Stream.empty();
    }

    private void look(String field, JsonNode node) {
        Optional<Narrative.Sealed> sealed = SealedTexts.of(node);
        if (node.isArray()) {
            node.values().forEach(item -> look(field, item));
        }
        else if (node.isString()) {
            name(field, node.asString());
        }
        else if (sealed.isPresent()) {
            if (!LINKS.contains(field)) {
                (field.equals("title") ? titles : texts).add(sealed.get());
            }
        }
        else if (node.isObject() && !field.equals("policy")) {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                look(property.getKey(), property.getValue());
            }
        }
    }

    private void name(String field, String value) {
        if (WORDS.contains(field)) {
            words.add(value);
        }
        else if (NAMED.contains(field)) {
            pseudonyms.add(value);
        }
    }

}
