package dev.parley.queryservice.search;

import dev.parley.personaldata.Directory;
import dev.parley.queryservice.views.Views;
import dev.parley.sharedevents.AccountId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
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
     * The negotiations that match.
     * @param text any text at all; what holds no word finds nothing
     * @param views at a position that the index has reached
     * @param share how many of the words have to be found, from 0 to 1; one at least
     */
    public Findings find(String text, Views views, double share) {
        List<Token> tokens = Token.of(text);
        Sum sum = new Sum(views.negotiations().size());
        try {
            IndexSearcher searcher = index.searchers().acquire();
            try {
                add(text, tokens, new Matches(searcher, index, views.position(), views.negotiations().size()), sum);
            }
            finally {
                index.searchers().release(searcher);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return new Findings(views, tokens, sum, Math.max(1, (int) Math.ceil(share * tokens.size())));
    }

    private void add(String text, List<Token> tokens, Matches matches, Sum sum) {
        List<float[]> found = tokens.parallelStream()
            .map(token -> matches.of(new Word(Optional.of(token), directory.findAccount(token.plain()))))
            .toList();
        for (int word = 0; word < found.size(); word++) {
            sum.add(word, found.get(word));
        }
        Optional<AccountId> account = account(text, tokens);
        if (account.isPresent()) {
            sum.addAll(tokens.size(), matches.of(new Word(Optional.empty(), account)));
        }
    }

    /** The account that a text of several words is the name of. */
    private Optional<AccountId> account(String text, List<Token> tokens) {
        return tokens.size() < 2 ? Optional.empty() : directory.findAccount(text);
    }

}
