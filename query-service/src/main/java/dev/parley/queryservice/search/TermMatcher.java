package dev.parley.queryservice.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a document can match a term.
 *
 * @param words the words of the index that match; of each, one has to be there
 * @param but one of them that a better matcher finds, so that this one need not
 * @param weight how well they match
 */
record TermMatcher(String field, List<CompiledAutomaton> words, @Nullable BytesRef but, float weight) {

    /** One of these words. */
    static TermMatcher any(String field, List<String> words, float weight) {
        return new TermMatcher(field, List.of(one(words)), null, weight);
    }

    /** Each of these words. */
    static TermMatcher all(String field, List<String> words, float weight) {
        return new TermMatcher(field, words.stream().map(word -> one(List.of(word))).toList(), null, weight);
    }

    static TermMatcher beginning(String field, String word, float weight) {
        BytesRef bytes = new BytesRef(word);
        return new TermMatcher(field, List.of(new CompiledAutomaton(PrefixQuery.toAutomaton(bytes), false, true, true)),
                bytes, weight);
    }

    /**
     * Up to {@code errors} letters wrong, left out, added or swapped.
     * @param right how many letters at the beginning are not
     */
    static TermMatcher mistyped(String field, String word, int errors, int right, float weight) {
        return new TermMatcher(field, List.of(FuzzyQuery.getFuzzyAutomaton(word, errors, right, true)),
                new BytesRef(word), weight);
    }

    private static CompiledAutomaton one(List<String> words) {
        List<BytesRef> sorted = words.stream().map(BytesRef::new).sorted().distinct().toList();
        return new CompiledAutomaton(Automata.makeBinaryStringUnion(sorted), true, true, true);
    }

    /** The documents of one segment that match. */
    FixedBitSet in(LeafReader reader) throws IOException {
        FixedBitSet documents = in(reader, words.getFirst());
        for (CompiledAutomaton more : words.subList(1, words.size())) {
            documents.and(in(reader, more));
        }
        return documents;
    }

    private FixedBitSet in(LeafReader reader, CompiledAutomaton looked) throws IOException {
        FixedBitSet documents = new FixedBitSet(reader.maxDoc());
        Terms terms = reader.terms(field);
        if (terms == null) {
            return documents;
        }
        TermsEnum matching = looked.getTermsEnum(terms);
        PostingsEnum postings = null;
        for (BytesRef word = matching.next(); word != null; word = matching.next()) {
            if (!word.equals(but)) {
                postings = matching.postings(postings, PostingsEnum.NONE);
                if (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, documents, 0);
                }
            }
        }
        return documents;
    }

}
