package dev.parley.queryservice.search;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.AccountId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

/**
 * The words that accounts are called by. Who was erased from the directory is not found
 * from then on: each name that is found is asked for again.
 */
final class AccountNames {

    private final ConcurrentMap<String, List<TextAnalyzer.Compound>> byAccount = new ConcurrentHashMap<>();

    /** Takes in the names of those that are not there yet. */
    void add(Collection<String> accounts, Directory directory) {
        Set<String> unknown = accounts.stream()
            .filter(account -> !byAccount.containsKey(account))
            .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            directory.namesOf(unknown).forEach((account, name) -> byAccount.put(account, TextAnalyzer.words(name)));
        }
    }

    /** The accounts that each of these is a word of the name of. */
    Map<Token, List<AccountId>> find(List<Token> tokens, Directory directory) {
        Map<Token, List<String>> found = new HashMap<>();
        for (Token token : tokens) {
            found.put(token,
                    byAccount.entrySet()
                        .stream()
                        .filter(account -> account.getValue().stream().anyMatch(token::finds))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
        }
        Set<String> there = there(found.values().stream().flatMap(List::stream).collect(Collectors.toSet()), directory);
        return tokens.stream()
            .collect(Collectors.toMap(token -> token,
                    token -> found.getOrDefault(token, List.of())
                        .stream()
                        .filter(there::contains)
                        .map(AccountId::new)
                        .toList()));
    }

    private Set<String> there(Set<String> accounts, Directory directory) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        Set<String> there = directory.namesOf(accounts).keySet();
        accounts.stream().filter(account -> !there.contains(account)).forEach(byAccount::remove);
        return there;
    }

}
