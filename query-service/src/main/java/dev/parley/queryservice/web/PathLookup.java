package dev.parley.queryservice.web;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.util.Optional;

/** Finds what a path names. */
public final class PathLookup {

    private PathLookup() {
    }

    /**
     * The negotiation of this id.
     * @throws ProblemException if there is none (404)
     */
    public static Negotiation negotiation(Standpoint standpoint, String id) {
        return id(id).flatMap(standpoint.views().negotiations()::find)
            .orElseThrow(() -> CallRules.NOT_FOUND.exception("there is no negotiation " + id));
    }

    private static Optional<NegotiationId> id(String text) {
        try {
            return Optional.of(new NegotiationId(text));
        }
        catch (IllegalArgumentException ex) {
            return Optional.empty();
        }
    }

}
