package dev.parley.queryservice.web.search;

import dev.parley.queryservice.search.SearchResult;
import dev.parley.queryservice.search.TextFollower;
import dev.parley.queryservice.search.TextIndex;
import dev.parley.queryservice.search.TextSearch;
import dev.parley.queryservice.web.QueryRules;
import dev.parley.queryservice.web.NarrativeAccess;
import dev.parley.queryservice.web.Standpoint;
import dev.parley.webapi.caller.Caller;
import dev.parley.webapi.problem.CallRules;
import java.time.Duration;

/**
 * Searches for those who may read what is searched, once the index has come as far as the
 * views.
 */
public final class NarrativeSearch {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final TextFollower follower;

    private final TextIndex index;

    private final TextSearch search;

    public NarrativeSearch(TextFollower follower, TextIndex index, TextSearch search) {
        this.follower = follower;
        this.index = index;
        this.search = search;
    }

    /**
     * The negotiations that match a share of the words; blocks for up to two seconds.
     * @param share how many of the words have to be found, from 0 to 1
     * @throws dev.parley.webapi.problem.ProblemException if the caller may not read
     * narrative (403), or the index is not there yet (503)
     */
    public SearchResult find(Standpoint standpoint, String text, double share, Caller caller) {
        admit(standpoint, caller);
        return search.find(text, standpoint.views(), share);
    }

    /**
     * The negotiations that are like what is said; blocks for up to two seconds.
     * @param share of what the words weigh together, more than 0 and up to 1
     * @throws dev.parley.webapi.problem.ProblemException if the caller may not read
     * narrative (403), or the index is not there yet (503)
     */
    SearchResult like(Standpoint standpoint, String text, double share, Caller caller) {
        admit(standpoint, caller);
        return search.like(text, standpoint.views(), share);
    }

    private void admit(Standpoint standpoint, Caller caller) {
        if (!NarrativeAccess.mayReadNarrative(caller)) {
            throw CallRules.WRONG_ROLE.exception("what you may not read you cannot search");
        }
        await(standpoint.position());
    }

    private void await(long position) {
        String fault = follower.fault();
        if (fault != null) {
            throw QueryRules.VIEWS_BEHIND.exception("the text index cannot be built: " + fault);
        }
        try {
            if (!index.await(position, PATIENCE)) {
                throw QueryRules.VIEWS_BEHIND.exception("the text index has not come to " + position + " yet");
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw QueryRules.VIEWS_BEHIND.exception("the search was interrupted");
        }
    }

}
