package dev.parley.queryservice.search;

import dev.parley.sharedevents.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * A word that is looked for, and its English stem. How well a document matches depends on
 * that document alone: the same word, a form of it, a longer word that begins with it, or
 * one that differs by a typing error; in a title it counts double.
 */
record Token(String plain, String stem) {

    /** Longer questions are cut: what matters is said first. */
    private static final int MOST = 12;

    private static final int SHORTEST_PREFIX = 4;

    private static final float TITLE = 2;

    /**
     * The words of a text in order, each once; filling words only if there are no others.
     */
    static List<Token> of(String text) {
        List<String> plain = words(Fields.PLAIN_WORDS, text).stream().distinct().toList();
        List<String> telling = plain.stream()
            .filter(word -> !EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word))
            .toList();
        return (telling.isEmpty() ? plain : telling).stream().limit(MOST).map(Token::ofWord).toList();
    }

    private static Token ofWord(String plain) {
        List<String> stems = words(Fields.STEMS, plain);
        return new Token(plain, stems.isEmpty() ? plain : stems.getFirst());
    }

    /**
     * The ways to match it, the worst first.
     * @param account the account that it names, if it names one
     */
    List<Way> ways(Optional<AccountId> account) {
        List<Way> ways = new ArrayList<>();
        mistyped(ways, Fields.STEM, stem.length() > SHORTEST_PREFIX ? 1 : 0, 1);
        beginning(ways, Fields.PLAIN, 1);
        ways.add(Way.same(Fields.STEM, stem, 0.9f));
        ways.add(Way.same(Fields.PLAIN, plain, 1));
        mistyped(ways, Fields.TITLE_STEM, 0, TITLE);
        beginning(ways, Fields.TITLE_PLAIN, TITLE);
        ways.add(Way.same(Fields.TITLE_STEM, stem, 0.9f * TITLE));
        ways.add(Way.same(Fields.TITLE_PLAIN, plain, TITLE));
        account.ifPresent(named -> ways.addAll(ways(named)));
        return ways;
    }

    /** What finds an account. */
    static List<Way> ways(AccountId account) {
        return List.of(Way.same(Fields.ACCOUNT, account.value(), TITLE));
    }

    private void beginning(List<Way> ways, String field, float weight) {
        if (plain.length() >= SHORTEST_PREFIX) {
            ways.add(Way.beginning(field, plain, 0.6f * weight));
        }
    }

    private void mistyped(List<Way> ways, String field, int right, float weight) {
        int errors = stem.length() < 4 ? 0 : stem.length() < 8 ? 1 : 2;
        if (errors > 0) {
            ways.add(Way.mistyped(field, stem, errors, right, 0.5f * weight));
        }
    }

    private static List<String> words(Analyzer analyzer, String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return words;
    }

}
