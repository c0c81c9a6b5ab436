package dev.parley.webui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.webui.Script.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All that the page says stands in the texts, one file for each language. */
class TextsTests {

    private static final Path APP = Path.of("src/main/resources/static/app");

    /** What keys, headers, faults and the like are called. */
    private static final Set<String> TECHNICAL = Set.of("AbortError", "Accept", "ArrowDown", "ArrowUp", "End", "Enter",
            "Escape", "Home", "Parley", "Parley-Role", "Authorization", "Content-Type", "Location", "Problem");

    private static final Pattern BEGINS_A_SENTENCE = Pattern.compile("^\\p{Lu}\\p{Ll}+(?:$|[ .,:…?!].*)",
            Pattern.DOTALL);

    private static final Pattern SENTENCE = Pattern.compile("\\p{L}+ [\\p{L}’]+ [\\p{L}’]+");

    private static final Pattern SAID_BY_AN_ATTRIBUTE = Pattern
        .compile("(?:label|heading|detail|title|placeholder|alt|words)=\"[^\"]*\\p{L}{2}[^\"]*\"");

    private static final Pattern NOT_SAID = Pattern
        .compile("(?s)<!--.*?-->|<(code|kbd)\\b[^>]*>[^<]*</\\1>|<[^>]*>|&\\w+;|" + Script.PART);

    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    static Stream<Path> scripts() throws IOException {
        try (Stream<Path> all = Files.walk(APP)) {
            return all.filter(file -> file.toString().endsWith(".js"))
                .map(APP::relativize)
                .filter(file -> !file.startsWith("texts"))
                .toList()
                .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void noTextStandsInAScript(Path script) {
        assertThat(Script.read(read(APP.resolve(script))).stream().flatMap(TextsTests::said)).isEmpty();
    }

    private static Stream<String> said(Written written) {
        return switch (written.tag()) {
            case "css" -> Stream.empty();
            case "html", "svg" -> saidByMarkup(written.text());
            default -> Stream.of(written.text()).filter(TextsTests::isSaid);
        };
    }

    private static boolean isSaid(String text) {
        return !TECHNICAL.contains(text)
                && (BEGINS_A_SENTENCE.matcher(text).matches() || SENTENCE.matcher(text).find());
    }

    private static Stream<String> saidByMarkup(String markup) {
        List<String> attributes = SAID_BY_AN_ATTRIBUTE.matcher(markup).results().map(it -> it.group()).toList();
        String text = NOT_SAID.matcher(markup).replaceAll(" ").strip();
        return Stream.concat(attributes.stream(),
                Stream.of(text).filter(it -> WORD.matcher(it).find() && !TECHNICAL.contains(it)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
