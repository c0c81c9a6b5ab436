package dev.parley.queryservice.mail;

import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it is known where it goes.
 *
 * @param subject anybody may see it: nothing that people wrote
 * @param text what the recipient may read
 */
record Draft(String subject, String text) {

    /** As much of what somebody wrote as a mail shows. */
    private static final int MOST = 2_000;

    static Draft of(String subject) {
        return new Draft(subject, "");
    }

    Draft say(String sentence) {
        return new Draft(subject, text + sentence + "\n\n");
    }

    /** What somebody wrote, so that it is seen who speaks; nothing if it is absent. */
    Draft quote(@Nullable String heading, @Nullable String words) {
        if (words == null) {
            return this;
        }
        String quoted = cut(words.strip()).lines()
            .map(line -> ("> " + line).stripTrailing() + "\n")
            .reduce("", String::concat);
        return new Draft(subject, text + (heading == null ? "" : heading + "\n") + quoted + "\n");
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= MOST ? words
                : words.substring(0, words.offsetByCodePoints(0, MOST - 1)) + "…";
    }

}
