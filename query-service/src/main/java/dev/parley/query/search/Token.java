package dev.parley.query.search;

import dev.parley.personal.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A word that is looked for, and its English stem. How well a document matches depends on
 * that document alone: the same word, a form of it, a longer word that begins with it, or
 * one that differs by a typing error; in a title it counts double.
 */
record Token(String plain, String stem) {

    /** Longer questions are cut: what matters is said first. */
    private static final int MOST = 16;

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
     * What finds it.
     * @param account the account that it names, if it names one
     */
    Query query(Optional<AccountId> account) {
        List<Query> ways = new ArrayList<>();
        account.ifPresent(named -> ways.add(of(named)));
        add(ways, Fields.TITLE_PLAIN, Fields.TITLE_STEM, TITLE);
        add(ways, Fields.PLAIN, Fields.STEM, 1);
        return new DisjunctionMaxQuery(ways, 0);
    }

    /** What finds an account. */
    static Query of(AccountId account) {
        return scored(new TermQuery(new Term(Fields.ACCOUNT, account.value())), TITLE);
    }

    private void add(List<Query> ways, String plainField, String stemField, float weight) {
        ways.add(scored(new TermQuery(new Term(plainField, plain)), weight));
        ways.add(scored(new TermQuery(new Term(stemField, stem)), 0.9f * weight));
        if (plain.length() >= SHORTEST_PREFIX) {
            ways.add(scored(new PrefixQuery(new Term(plainField, plain)), 0.6f * weight));
        }
        int errors = stem.length() < 4 ? 0 : stem.length() < 8 ? 1 : 2;
        if (errors > 0) {
            ways.add(scored(new FuzzyQuery(new Term(stemField, stem), errors, 0, Integer.MAX_VALUE, true,
                    MultiTermQuery.CONSTANT_SCORE_REWRITE), 0.5f * weight));
        }
    }

    private static Query scored(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
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
