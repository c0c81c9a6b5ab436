package dev.parley.queryservice.search;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An index of the words that accounts are called by. Who was erased from the directory is
 * not found from then on: each name that is found is asked for again.
 */
final class AccountNames {

    private final Set<String> known = ConcurrentHashMap.newKeySet();

    private final ConcurrentNavigableMap<String, Set<String>> byWord = new ConcurrentSkipListMap<>();

    private final Map<String, Set<String>> byPart = new ConcurrentHashMap<>();

    /** Takes in the names of those that are not there yet. */
    void add(Collection<String> accounts, Directory directory) {
        Set<String> unknown = new HashSet<>(accounts);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            directory.namesOf(unknown).forEach(this::add);
        }
    }

    private void add(String account, String name) {
        for (TextAnalyzer.Compound word : TextAnalyzer.words(name)) {
            put(byWord, word.whole(), account);
            word.parts().forEach(part -> put(byPart, part, account));
        }
        known.add(account);
    }

    private static void put(Map<String, Set<String>> index, String word, String account) {
        index.compute(word, (_, known) -> {
            Set<String> all = known == null ? ConcurrentHashMap.newKeySet() : known;
            all.add(account);
            return all;
        });
    }

    /** The accounts that each of these is a word of the name of. */
    Map<Token, List<AccountId>> find(List<Token> tokens, Directory directory) {
        Map<Token, Set<String>> found = tokens.stream().collect(Collectors.toMap(token -> token, this::find));
        Set<String> there = there(found.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), directory);
        return found.entrySet()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey,
                    one -> one.getValue().stream().filter(there::contains).sorted().map(AccountId::new).toList()));
    }

    private Set<String> find(Token token) {
        String plain = token.plain();
        Stream<Set<String>> wholes = Stream.concat(Stream.of(plain), token.parts().stream()).map(byWord::get);
        Stream<Set<String>> longer = token.isBeginning()
                ? byWord.subMap(plain, plain + Character.MAX_VALUE).values().stream() : Stream.empty();
        return Stream.of(wholes, Stream.of(plain).map(byPart::get), longer)
            .flatMap(some -> some)
            .filter(Objects::nonNull)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    }

    private Set<String> there(Set<String> accounts, Directory directory) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        Set<String> there = directory.namesOf(accounts).keySet();
        Set<String> erased = new HashSet<>(accounts);
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
                .forEach(word -> index.computeIfPresent(word, (_, accounts) -> without(accounts, erased))));
        known.removeAll(erased);
    }

    private static @Nullable Set<String> without(Set<String> accounts, Set<String> erased) {
        accounts.removeAll(erased);
        return accounts.isEmpty() ? null : accounts;
    }

}
