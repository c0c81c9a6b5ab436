package dev.parley.queryservice.search;

import dev.parley.personaldata.Directory;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;

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
     * The negotiations that match so many of the words.
     * @param text any text at all; what holds no word finds nothing
     * @param views at a position that the index has reached
     * @param share how many of the words have to be found, from 0 to 1; one at least
     */
    public Findings find(String text, Views views, double share) {
        List<Token> tokens = Token.of(text);
        Sum sum = sum(tokens, views);
        int needed = Math.max(1, (int) Math.ceil(share * tokens.size()));
        return new Findings(views, tokens, sum, number -> sum.words(number) >= needed);
    }

    /**
     * The negotiations that are like what is said: that share a rare word with it, or as
     * much of what its words weigh.
     * @param share of what they weigh together, from 0 to 1
     */
    public Findings like(String text, Views views, double share) {
        List<Token> tokens = Token.of(text);
        Sum sum = sum(tokens, views);
        return new Findings(views, tokens, sum, number -> sum.hasRare(number) || sum.share(number) >= share);
    }

    private Sum sum(List<Token> tokens, Views views) {
        Sum sum = new Sum(views.negotiations().size());
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                add(tokens, new Matches(searcher, index, views.position(), views.negotiations().size()), sum);
            }
            finally {
                index.searchers().release(searcher);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return sum;
    }

    private void add(List<Token> tokens, Matches matches, Sum sum) {
        Map<Token, List<AccountId>> accounts = index.accounts().find(tokens, directory);
        List<float[]> found = tokens.parallelStream()
            .map(token -> matches.of(new Word(token, accounts.getOrDefault(token, List.of()))))
            .toList();
        for (int word = 0; word < found.size(); word++) {
            sum.add(word, found.get(word));
        }
    }

}
