package dev.parley.queryservice.search;

import dev.parley.personaldata.Directory;
import dev.parley.queryservice.views.Views;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds negotiations by what was said in them up to a position of the log. A word counts
 * the more, the fewer negotiations it is found in: its weight is the inverse document
 * frequency of BM25 (Robertson and Zaragoza, 2009, eq. 3.3), computed over the
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
     * The negotiations that match at least a share of the words.
     * @param text any text at all; what holds no word finds nothing
     * @param views at a position that the index has reached
     * @param share how many of the words have to be found, from 0 to 1; one at least
     */
    public SearchResult find(String text, Views views, double share) {
        List<Token> tokens = Token.of(text);
        Scores scores = scores(tokens, views);
        int needed = Math.max(1, (int) Math.ceil(share * tokens.size()));
        return new SearchResult(views, tokens, scores, ordinal -> scores.words(ordinal) >= needed);
    }

    /**
     * The negotiations that are like what is said: that share a rare word with it, or as
     * much of what its words weigh.
     * @param share of what they weigh together, more than 0 and up to 1
     */
    public SearchResult like(String text, Views views, double share) {
        List<Token> tokens = Token.of(text);
        Scores scores = scores(tokens, views);
        return new SearchResult(views, tokens, scores,
                ordinal -> scores.hasRare(ordinal) || scores.share(ordinal) >= share);
    }

    private Scores scores(List<Token> tokens, Views views) {
        Scores scores = new Scores(views.negotiations().size());
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                add(tokens, new TermScorer(searcher, index, views.position()), scores);
            }
            finally {
                index.searchers().release(searcher);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return scores;
    }

    private void add(List<Token> tokens, TermScorer scorer, Scores scores) {
        Map<Token, List<String>> named = index.names().find(tokens, directory);
        List<List<SegmentScores>> found = tokens.parallelStream()
            .map(token -> scorer.of(new SearchTerm(token, named.getOrDefault(token, List.of()))))
            .toList();
        for (int word = 0; word < found.size(); word++) {
            scores.add(word, found.get(word));
        }
    }

}
