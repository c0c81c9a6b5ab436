package dev.parley.queryservice.search;

import dev.parley.personaldata.Directory;
import dev.parley.queryservice.search.TextAnalyzer.Compound;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ExternalKey;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of the words that accounts, and what stands in other systems, are called by
 * there; their pseudonyms are found. Who was erased from the directory is not found from
 * then on: each name that is found is asked for again.
 */
final class DirectoryNames {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final ConcurrentNavigableMap<String, Set<String>> byWord = new ConcurrentSkipListMap<>();

    private final Map<String, Set<String>> byPart = new ConcurrentHashMap<>();

    /** Takes in the names of those that are not there yet. */
    void add(Collection<String> pseudonyms, Directory directory) {
        Set<String> unknown = new HashSet<>(pseudonyms);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            directory.namesOf(unknown).forEach(this::add);
        }
    }

    /**
     * Of PAY-42 in another system the number finds it as well; its prefix says nothing.
     */
    private void add(String pseudonym, String name) {
        boolean external = pseudonym.startsWith(ExternalId.PREFIX);
        for (Compound word : TextAnalyzer.words(external ? ExternalKey.parse(name).id() : name)) {
            put(byWord, word.whole(), pseudonym);
            word.parts()
                .stream()
                .filter(part -> !external || Character.isDigit(part.charAt(0)))
                .forEach(part -> put(byPart, part, pseudonym));
        }
        known.add(pseudonym);
    }

    private static void put(Map<String, Set<String>> index, String word, String pseudonym) {
        index.compute(word, (_, known) -> {
            Set<String> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(pseudonym);
            return all;
        });
    }

    /** Those that each of these is a word of the name of. */
    Map<Token, List<String>> find(List<Token> tokens, Directory directory) {
        Map<Token, Set<String>> found = tokens.stream().collect(Collectors.toMap(token -> token, this::find));
        Set<String> there = there(found.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), directory);
        return found.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                    one -> one.getValue().stream().filter(there::contains).sorted().toList()));
    }

    private Set<String> find(Token token) {
        String plain = token.plain();
        Stream<Set<String>> longer = token.isBeginning()
                ? byWord.subMap(plain, plain + Character.MAX_VALUE).values().stream() : Stream.empty();
        return Stream.concat(Stream.of(named(byWord, plain), named(byPart, plain), havingAll(token.parts())), longer)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    }

    private Set<String> havingAll(List<String> parts) {
        Set<String> having = new HashSet<>(parts.isEmpty() ? Set.of() : named(byPart, parts.getFirst()));
        parts.forEach(part -> having.retainAll(named(byPart, part)));
        return having;
    }

    private static Set<String> named(Map<String, Set<String>> index, String word) {
        return index.getOrDefault(word, Set.of());
    }

    private Set<String> there(Set<String> pseudonyms, Directory directory) {
        if (pseudonyms.isEmpty()) {
            return Set.of();
        }
        Set<String> there = directory.namesOf(pseudonyms).keySet();
        Set<String> erased = new HashSet<>(pseudonyms);
        erased.removeAll(there);
        if (!erased.isEmpty()) {
            forget(erased);
        }
        return there;
    }

    /** No word is kept that is of the names of these alone. */
    void forget(Set<String> erased) {
        Stream.of(byWord, byPart)
            .forEach(index -> index.keySet()
                .forEach(word -> index.computeIfPresent(word, (_, some) -> without(some, erased))));
        known.removeAll(erased);
    }

    private static @Nullable Set<String> without(Set<String> pseudonyms, Set<String> erased) {
        pseudonyms.removeAll(erased);
        return pseudonyms.isEmpty() ? null : pseudonyms;
    }

}
