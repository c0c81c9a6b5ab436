package dev.parley.systemtests.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page speaks the first language that the browser asks for and that it has. */
@InBrowser
class LanguageTests {

    /**
     * Each text by its name, with what it is: words, or how many parts they have. What
     * says the same in both languages is told apart, unless it is one word, a name.
     */
    private static final String TEXTS = """
            async ([one, other]) => {
              const shape = (it, name = '') => typeof it === 'object' ? Object.entries(it).flatMap(([key, inner]) => shape(inner, `${name}.${key}`))
                : [`${name}: ${typeof it === 'function' ? `of ${it.length}` : it.trim() ? 'words' : 'nothing'}`];
              const at = (language) => document.querySelector('[src$="start.js"]').src.replace('start', `texts/${language}`);
              const { texts: first } = await import(at(one));
              const { texts: second } = await import(at(other));
              const [here, there] = [new Set(shape(first)), new Set(shape(second))];
              return [...here.symmetricDifference(there)];
            }""";

    private static final String NOT_IN_GERMAN = """
            async ([rules, reasons]) => {
              const { texts: { refusals, words } } = await import(document.querySelector('[src$="start.js"]').src.replace('start', 'texts/de'));
              return [...rules.filter(code => refusals.title(code, '') === '' || refusals.meaning(code, '') === ''),
                ...reasons.filter(code => !words.reason({ code }).question)];
            }""";

    private static final Path RULES = Path.of(System.getProperty("parley.root", ".."), "docs", "rules.md");

    private static final Pattern ROW = Pattern.compile("^\\| `([a-z-]+)` \\|", Pattern.MULTILINE);

    @Test
    void eachTextIsThereInEachLanguage(Windows windows) {
        Page page = windows.of("sales", "/");
        assertThat((List<?>) page.evaluate(TEXTS, List.of("en", "de"))).isEmpty();
    }

    /** What the server says in English, by its codes, is said in German too. */
    @Test
    void eachRuleAndEachReasonIsThereInGerman(Windows windows) throws Exception {
        Page page = windows.of("sales", "/");
        List<String> rules = ROW.matcher(Files.readString(RULES)).results().map(row -> row.group(1)).toList();
        List<String> reasons = windows.as("sales").get("/api/reasons").json().findValuesAsString("code");
        assertThat(rules).hasSizeGreaterThan(100);
        assertThat((List<?>) page.evaluate(NOT_IN_GERMAN, List.of(rules, reasons))).isEmpty();
    }

    @Test
    void aGermanBrowserIsSpokenToInGerman(Windows windows) {
        Page page = windows.of("sales", "/", Look.GERMAN);
        assertThat(page.locator("html")).hasAttribute("lang", "de");
        assertThat(page.getByText("Abgelehnt").first()).isVisible();
    }

}
