package dev.parley.sharedevents;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to the request itself: its wording, its demands, who answers for it. */
public sealed interface RequestEvent extends NegotiationEvent {

    /**
     * A request was raised, under the policy that holds for this negotiation from then
     * on.
     *
     * @param problem the customer's problem; absent only in imported history
     * @param ask what they would like built; absent only in imported history
     * @param askOption the id of the ask as an option
     * @param onBehalfOf those that it is raised for; they are on the asking side too
     */
    record RequestRaised(Narrative title, @Nullable Narrative problem, @Nullable Narrative ask, OptionId askOption,
            @Nullable String salesTeam, @Nullable String productArea, @Nullable String segment,
            List<PersonId> onBehalfOf, @Nullable Commitment existingCommitment, @Nullable Expedited expedited,
            Policy policy, @Nullable ImportedFrom importedFrom) implements RequestEvent {
    }

    /** The wording changed; what is absent stays as it was. */
    record RequestRevised(@Nullable Narrative title, @Nullable Narrative problem,
            @Nullable Narrative ask) implements RequestEvent {
    }

    /**
     * An account has the problem too. {@code from} is the duplicate that the demand came
     * over from.
     */
    record DemandAdded(DemandId demand, AccountId account, @Nullable Stake stake, @Nullable LocalDate neededBy,
            @Nullable NegotiationId from) implements RequestEvent {
    }

    /** What it would cost to build, in person-days. */
    record EffortEstimated(double personDays) implements RequestEvent {
    }

    record DeciderAssigned(PersonId person) implements RequestEvent {
    }

    record RequestRerouted(String productArea, Narrative reason) implements RequestEvent {
    }

    /** {@code to} stands for everything that {@code from} stood for, on the same side. */
    record ResponsibilityHandedOver(PersonId from, PersonId to) implements RequestEvent {
    }

    /** The last call ended without a decision (imported history only). */
    record RequestReturned() implements RequestEvent {
    }

    record RequestWithdrawn(@Nullable Narrative reason) implements RequestEvent {
    }

    /** {@code of} is an earlier request, which takes the demands over. */
    record MarkedDuplicate(NegotiationId of) implements RequestEvent {
    }

    /**
     * A later request was marked a duplicate of this one, which shows and answers from
     * now on what was said there.
     *
     * @param said what stood there: claims with what became of them, objections to the
     * ask or to declining, and demands, which count for accounts that are not here anyway
     */
    record DuplicateJoined(NegotiationId duplicate, List<Joined> said) implements RequestEvent {
    }

    /** The duplicate is a request of its own again, and takes along what it brought. */
    record DuplicateParted(NegotiationId duplicate) implements RequestEvent {
    }

    /** {@code reason} is absent only in imported history. */
    record RequestRestored(@Nullable Narrative reason) implements RequestEvent {
    }

    /** What had been promised to a customer before the request was raised. */
    record Commitment(Kind kind, @Nullable Narrative reference, @Nullable LocalDate dueOn) {

        /** How binding it is. */
        public enum Kind {

            CONTRACT, ROADMAP, VERBAL

        }

    }

    /**
     * Why there is no time for last call, forecast or alternative: a regulation (G05) or
     * security (G06).
     */
    record Expedited(ReasonCode code, Narrative reason) {
    }

    /**
     * Something that was said in a duplicate, or in one of its own duplicates.
     *
     * @param in the negotiation that it was said in
     * @param seq its sequence number there
     */
    record Joined(NegotiationId in, long seq, PersonId person, Role role, Instant at,
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME,
                    include = JsonTypeInfo.As.WRAPPER_OBJECT) NegotiationEvent event) {
    }

    /** Where imported history came from. */
    record ImportedFrom(String ref, @Nullable Narrative link) {
    }

}
