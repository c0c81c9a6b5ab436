package dev.parley.queryservice.search;

import dev.parley.sharedevents.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The words of a text, in lower case and without accents, as Unicode parts them (UAX 29).
 * What a hyphen, an apostrophe or the like joins, and a number that stands by letters, is
 * one word and each of its parts: <em>e-mail</em> is email, e and mail.
 */
final class TextAnalyzer {

    private static final Pattern PART = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*|\\p{N}+(?:[.,]\\p{N}+)*");

    private static final String JOINING = "-'&+_.";

    private static final int MOST_PARTS = 6;

    private TextAnalyzer() {
    }

    /**
     * One word.
     *
     * @param whole its parts, joined
     * @param parts one at least
     */
    record Compound(String whole, List<String> parts) {

        static Compound of(List<String> parts) {
            return new Compound(String.join("", parts), List.copyOf(parts));
        }

        /** What it is found by. */
        Stream<String> forms() {
            return parts.size() == 1 ? Stream.of(whole) : Stream.concat(Stream.of(whole), parts.stream());
        }

    }

    /** In order. */
    static List<Compound> words(String text) {
        List<Compound> words = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        int end = -1;
        for (Piece piece : pieces(fold(text))) {
            if (!parts.isEmpty() && (!piece.joinedTo(end) || parts.size() >= MOST_PARTS)) {
                words.add(Compound.of(parts));
                parts.clear();
            }
            parts.addAll(piece.parts());
            end = piece.end();
        }
        if (!parts.isEmpty()) {
            words.add(Compound.of(parts));
        }
        return words;
    }

    /**
     * All that a text of these words is found by: the words, their parts, and each number
     * with the word before it, so that <em>ISO 27001</em> is found as iso27001.
     */
    static List<String> forms(List<Compound> words) {
        List<String> forms = new ArrayList<>();
        String before = "";
        for (Compound word : words) {
            word.forms().forEach(forms::add);
            if (!before.isEmpty() && Character.isDigit(word.whole().charAt(0))) {
                forms.add(before + word.whole());
            }
            before = Character.isLetter(word.whole().charAt(0)) ? word.whole() : "";
        }
        return forms;
    }

    /** What stands between two breaks. */
    private record Piece(List<String> parts, boolean joining, int start, int end) {

        boolean joinedTo(int endBefore) {
            return joining && start == endBefore + 1;
        }

    }

    private static List<Piece> pieces(String folded) {
        List<Piece> pieces = new ArrayList<>();
        try (StandardTokenizer tokens = new StandardTokenizer()) {
            tokens.setReader(new StringReader(folded));
            CharTermAttribute token = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                List<String> parts = parts(token.toString());
                if (!parts.isEmpty()) {
                    int start = offset.startOffset();
                    boolean joining = start > 0 && JOINING.indexOf(folded.charAt(start - 1)) >= 0;
                    pieces.add(new Piece(parts, joining, start, offset.endOffset()));
                }
            }
            tokens.end();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return pieces;
    }

    private static List<String> parts(String token) {
        Matcher part = PART.matcher(token.endsWith("'s") ? token.substring(0, token.length() - 2) : token);
        List<String> parts = new ArrayList<>();
        while (part.find()) {
            parts.add(part.group());
        }
        return parts.size() > MOST_PARTS ? List.of(String.join("", parts)) : parts;
    }

    private static String fold(String text) {
        String lower = Normalizer.normalize(Texts.visible(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        char[] folded = new char[lower.length() * 4];
        return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length()));
    }

}
