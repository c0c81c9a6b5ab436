package dev.parley.system.page;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium; none is downloaded. */
final class Chromium {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/opt/google/chrome/chrome");

    private Chromium() {
    }

    static Optional<Path> path() {
        return Stream.concat(Stream.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "")), PLACES.stream())
            .filter(place -> !place.isEmpty())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    }

    static LaunchOptions options() {
        return new LaunchOptions().setExecutablePath(path().orElseThrow()).setArgs(List.of("--no-sandbox"));
    }

}
