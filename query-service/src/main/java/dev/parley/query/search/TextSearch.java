package dev.parley.query.search;

import dev.parley.events.NegotiationId;
import dev.parley.personal.AccountId;
import dev.parley.personal.Directory;
import dev.parley.query.views.chunks.Chunked;
import dev.parley.query.views.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * Finds negotiations by what was said in them up to a position of the log. A word counts
 * the more, the fewer negotiations it is found in: its weight is the inverse document
 * frequency of BM25 (Robertson and Zaragoza, 2009, eq. 3.3), reckoned over the
 * negotiations that there were at the position, so that what came later changes nothing.
 */
public final class TextSearch {

    private final TextIndex index;

    private final Directory directory;

    public TextSearch(TextIndex index, Directory directory) {
        this.index = index;
        this.directory = directory;
    }

    /**
     * The negotiations that match, the best first.
     * @param text any text at all; what holds no word finds nothing
     * @param views at a position that the index has reached
     * @param share how many of the words have to be found, from 0 to 1; one at least
     */
    public List<Hit> find(String text, Views views, double share) {
        List<Token> tokens = Token.of(text);
        Chunked<NegotiationId> negotiations = index.published().negotiations();
        Sum sum = new Sum(negotiations.size(), views.negotiations().size());
        searching(searcher -> {
            Matcher matcher = new Matcher(searcher, views.position(), new float[negotiations.size()]);
            for (int i = 0; i < tokens.size(); i++) {
                sum.add(i, matcher.match(tokens.get(i).query(directory.findAccount(tokens.get(i).plain()))));
            }
            account(text, tokens).ifPresent(account -> sum.addAll(tokens.size(), matcher.match(Token.of(account))));
        });
        int needed = Math.max(1, (int) Math.ceil(share * tokens.size()));
        return IntStream.range(0, negotiations.size())
            .filter(number -> sum.found(number) >= needed)
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(number -> -sum.score(number))
                .thenComparing(Comparator.reverseOrder()))
            .map(number -> new Hit(negotiations.get(number), sum.score(number), sum.words(number, tokens)))
            .toList();
    }

    /** The account that a text of several words is the name of. */
    private Optional<AccountId> account(String text, List<Token> tokens) {
        return tokens.size() < 2 ? Optional.empty() : directory.findAccount(text);
    }

    private void searching(Searching what) {
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                what.with(searcher);
            }
            finally {
                index.searchers().release(searcher);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private interface Searching {

        void with(IndexSearcher searcher) throws IOException;

    }

    /** Finds how well each negotiation matches a word, in an array that it uses again. */
    private final class Matcher {

        private final IndexSearcher searcher;

        private final long asOf;

        private final float[] best;

        Matcher(IndexSearcher searcher, long asOf, float[] best) {
            this.searcher = searcher;
            this.asOf = asOf;
            this.best = best;
        }

        float[] match(Query query) {
            Arrays.fill(best, 0);
            try {
                return searcher.search(query, new Matches(asOf, index.retracted(), best));
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

    }

}
