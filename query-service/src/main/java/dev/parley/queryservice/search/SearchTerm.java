package dev.parley.queryservice.search;

import dev.parley.sharedevents.AccountId;
import java.util.List;

/**
 * Something that is looked for, and all that finds it: what it finds in a segment of the
 * index depends on nothing else.
 *
 * @param accounts those that it is a word of the name of
 */
record SearchTerm(Token token, List<AccountId> accounts) {

    /** What matches it. */
    List<TermMatcher> matchers() {
        return token.matchers(accounts);
    }

}
