package dev.parley.queryservice.search;

import dev.parley.sharedevents.AccountId;
import java.util.List;

/**
 * Something that is looked for, and all that finds it: what it finds in a part of the
 * index depends on nothing else.
 *
 * @param accounts those that it is a word of the name of
 */
record Word(Token token, List<AccountId> accounts) {

    /** The ways to match it. */
    List<Way> ways() {
        return token.ways(accounts);
    }

}
