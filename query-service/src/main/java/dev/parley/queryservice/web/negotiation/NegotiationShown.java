package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.web.Versioned;
import dev.parley.queryservice.web.written.Markdown;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.RequestEvent.Commitment;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import dev.parley.sharedevents.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one negotiation.
 *
 * @param at the moment that it is shown as of
 * @param version how many events it has had
 * @param title null if it was erased, or the caller may not read it; so all other prose
 * @param raisedBy null where imported history does not say it
 * @param raisedAs in which role; null of imported history, which knows no roles
 * @param responsible who raised it, or whom they have handed it over to
 * @param answerBy until when the policy wants a decision, counted from raising or from
 * when it was last taken up again; null of imported history, which waits for nobody
 * @param decider who was assigned to decide, or whom they have handed that over to
 * @param effort what it would cost to build, in person-days
 * @param lastCall the one that runs
 * @param decision what it stands at; null while there is none
 * @param earlierDecisions those before it, the oldest first
 * @param duplicates the requests whose claims, objections and demands stand here too
 * @param duplicateSuggestion what it is taken to be a duplicate of, until that is
 * answered
 * @param comments what people said beside the argument, in order
 * @param references what it and its demands are in other systems
 * @param policy the policy that holds for this negotiation
 * @param remarks all corrections and retractions, in order; they also stand with what
 * they are about
 * @param side the side that the caller is on, or would be on by their role; null for
 * those who take none
 * @param allowed what the caller can do next
 */
record NegotiationShown(long position, Instant at, String id, long version, State state, @Nullable String title,
        @Nullable String problem, @Nullable String ask, @Nullable Name salesTeam, @Nullable Name productArea,
        @Nullable Name segment, List<DemandShown> demands, @Nullable String raisedBy, @Nullable String responsible,
        @Nullable Role raisedAs, Instant raisedAt, Instant updatedAt, @Nullable Instant answerBy,
        List<String> onBehalfOf, @Nullable CommitmentShown existingCommitment, @Nullable ExpeditedShown expedited,
        @Nullable String decider, @Nullable Double effort, List<ClaimShown> claims, List<OptionShown> options,
        List<ObjectionShown> objections, List<RestatementShown> restatements,
        ProgressShown.@Nullable LastCallShown lastCall, ProgressShown.@Nullable EscalationShown escalation,
        @Nullable DecisionShown decision, List<DecisionShown> earlierDecisions, List<ProgressShown.StanceShown> stances,
        @Nullable String duplicateOf, List<String> duplicates, @Nullable String supersededBy,
        ProgressShown.@Nullable SuggestionShown duplicateSuggestion, OutcomeShown outcome, List<CommentShown> comments,
        List<ReferenceShown> references, boolean imported, @Nullable String importedBy, @Nullable String importedRef,
        @Nullable String importedLink, Policy policy, List<Remark> remarks, @Nullable Side side,
        List<String> allowed) implements Versioned, Markdown {

    @Override
    public String markdown() {
        return DecisionRecord.of(this);
    }

    /** What had been promised to a customer before. */
    record CommitmentShown(Commitment.Kind kind, @Nullable String reference, @Nullable LocalDate dueOn) {
    }

    /** Why there is no time. */
    record ExpeditedShown(String code, @Nullable String reason) {
    }

}
