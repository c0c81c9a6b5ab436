package dev.parley.eventlog.store;

/**
 * What an entry is found by, as a number of 64 bits: FNV-1a over the characters, then the
 * last steps of SplitMix64 (Steele, Lea and Flood 2014), so that every bit depends on all
 * of them. Two texts may have the same, so that the line has the last word. These numbers
 * are stored: to change them is a new format.
 */
final class Fingerprint {

    private static final long START = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private Fingerprint() {
    }

    static long ofStream(String stream) {
        return of('s', stream);
    }

    static long ofId(String id) {
        return of('i', id);
    }

    static long ofCommand(String command) {
        return of('c', command);
    }

    /** Of a place in a stream, or of whatever else has a number beside its key. */
    static long ofPlace(long key, long seq) {
        return mixed(key + seq * GOLDEN);
    }

    private static long of(char kind, String text) {
        long hash = (START ^ kind) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    private static long mixed(long number) {
        long hash = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }

}
