package dev.parley.standalone.launch;

import dev.parley.standalone.ParleyApplication;

/**
 * Where {@code java -jar parley.jar} begins. A jar cannot name Java's cache of loaded
 * classes (JEP 483), so this starts Java once more with the one beside the jar, as the
 * same process.
 */
public final class Launcher {

    private Launcher() {
    }

    public static void main(String[] args) {
        CommandLine.ofThisProcess()
            .flatMap(started -> ClassCache.besideJar().flatMap(cache -> cache.usedBy(started)))
            .ifPresent(ThisProcess::becomes);
        ParleyApplication.main(args);
    }

}
