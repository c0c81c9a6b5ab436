package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A word that is looked for, and its English stem. How well a document matches depends on
 * that document alone: the same word, a form of it, a longer word that begins with it, or
 * one that differs by a typing error; in a title it counts double.
 *
 * @param parts of a word that is joined by a hyphen or the like; they find it as well
 * @param tolerant whether typing errors and longer words are looked for too
 */
record Token(String plain, String stem, List<String> parts, boolean tolerant) {

    /** Longer questions are cut: what matters is said first. */
    private static final int MOST = 48;

    /** In a text that is longer than a question, words are looked for as they are. */
    private static final int TOLERANT = 12;

    private static final int SHORTEST_PREFIX = 4;

    private static final int SHORTEST_KOREAN_PREFIX = 2;

    private static final float TITLE = 2;

    /**
     * The words of a text in order, each once; filling words only if there are no others.
     */
    static List<Token> of(String text) {
        List<TextAnalyzer.Compound> words = TextAnalyzer.words(text).stream().distinct().toList();
        List<TextAnalyzer.Compound> telling = words.stream()
            .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word.whole()))
            .toList();
        List<TextAnalyzer.Compound> asked = (telling.isEmpty() ? words : telling).stream().limit(MOST).toList();
        return IntStream.range(0, asked.size()).mapToObj(i -> of(asked.get(i), i < TOLERANT)).toList();
    }

    private static Token of(TextAnalyzer.Compound word, boolean tolerant) {
        List<String> parts = word.parts().size() == 1 ? List.of() : word.parts();
        return new Token(word.whole(), stem(word.whole()), parts, tolerant);
    }

    /** What matches it, the worst first. */
    List<TermMatcher> matchers(List<String> pseudonyms) {
        List<TermMatcher> matchers = new ArrayList<>();
        matchers(matchers, Fields.STEM, Fields.PLAIN, stem.length() > SHORTEST_PREFIX ? 1 : 0, 1);
        matchers(matchers, Fields.TITLE_STEM, Fields.TITLE_PLAIN, 0, TITLE);
        if (!pseudonyms.isEmpty()) {
            matchers.add(TermMatcher.any(Fields.PSEUDONYM, pseudonyms, TITLE));
        }
        return matchers;
    }

    /** Whether it finds longer words that begin with it. */
    boolean isBeginning() {
        return plain.length() >= shortestPrefix() && !isNumber();
    }

    private void matchers(List<TermMatcher> matchers, String stemmed, String words, int right, float weight) {
        if (tolerant && !hasDigit()) {
            mistyped(matchers, stemmed, right, weight);
        }
        if (tolerant && !isNumber()) {
            beginning(matchers, words, weight);
        }
        if (!parts.isEmpty()) {
            matchers.add(TermMatcher.all(words, parts, 0.8f * weight));
        }
        matchers.add(TermMatcher.any(stemmed, List.of(stem), 0.95f * weight));
        matchers.add(TermMatcher.any(words, List.of(plain), weight));
    }

    /** Of what Korean appends to a word no dictionary is needed to know. */
    private void beginning(List<TermMatcher> matchers, String field, float weight) {
        if (plain.length() >= shortestPrefix()) {
            matchers.add(TermMatcher.beginning(field, plain, 0.5f * weight));
        }
        if (isKorean() && plain.length() > SHORTEST_KOREAN_PREFIX) {
            matchers.add(TermMatcher.any(field,
                    IntStream.range(SHORTEST_KOREAN_PREFIX, plain.length())
                        .mapToObj(length -> plain.substring(0, length))
                        .toList(),
                    0.5f * weight));
        }
    }

    private void mistyped(List<TermMatcher> matchers, String field, int right, float weight) {
        int errors = stem.length() < 4 ? 0 : stem.length() < 8 ? 1 : 2;
        if (errors > 0) {
            matchers.add(TermMatcher.mistyped(field, stem, errors, right, 0.3f * weight));
        }
    }

    private int shortestPrefix() {
        return isKorean() ? SHORTEST_KOREAN_PREFIX : SHORTEST_PREFIX;
    }

    private boolean isKorean() {
        return Character.UnicodeScript.of(plain.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private boolean hasDigit() {
        return plain.chars().anyMatch(Character::isDigit);
    }

    private boolean isNumber() {
        return Character.isDigit(plain.charAt(0));
    }

    private static String stem(String word) {
        try (TokenStream stream = new PorterStemFilter(new WordStream(List.of(word)))) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            return stream.incrementToken() ? stem.toString() : word;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
