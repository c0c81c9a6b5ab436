package dev.parley.queryservice.search;

import dev.parley.sharedevents.AccountId;
import java.util.List;
import java.util.Optional;

/**
 * Something that is looked for, and all that finds it: what it finds in a part of the
 * index depends on nothing else.
 *
 * @param token the word; absent if only the account is looked for
 * @param account the account that it names, if it names one
 */
record Word(Optional<Token> token, Optional<AccountId> account) {

    /** The ways to match it, the worst first. */
    List<Way> ways() {
        return token.map(word -> word.ways(account)).orElseGet(() -> Token.ways(account.orElseThrow()));
    }

}
