package dev.parley.sharedevents;

/**
 * What an erasure has destroyed, in numbers alone.
 *
 * @param keys keys of entries, and with each its entry's narrative
 * @param names rows of the directory
 * @param belongings what else there was of a person: accounts, sessions, tokens
 */
public record Destroyed(int keys, int names, int belongings) {

    public int total() {
        return keys + names + belongings;
    }

}
