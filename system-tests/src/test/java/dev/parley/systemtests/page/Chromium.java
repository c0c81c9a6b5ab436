package dev.parley.systemtests.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chromium {

    /** Keeps it from asking anything of the network that the page does not ask. */
    static final List<String> FLAGS = List.of("--no-sandbox", "--lang=en-US", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Chromium() {
    }

    static Optional<Path> path() {
        String named = System.getenv("CHROMIUM");
        Stream<String> candidates = named != null ? Stream.of(named) : Stream.of("/usr/bin/chromium-headless-shell",
                "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
        return candidates.map(Path::of).filter(Files::isExecutable).findFirst();
    }

}
