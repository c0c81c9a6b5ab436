package dev.parley.queryservice.search;

import java.util.List;

/**
 * Something that is looked for, and all that finds it: what it finds in a segment of the
 * index depends on nothing else.
 *
 * @param pseudonyms of those that it is a word of the name of
 */
record SearchTerm(Token token, List<String> pseudonyms) {

    /** What matches it. */
    List<TermMatcher> matchers() {
        return token.matchers(pseudonyms);
    }

}
