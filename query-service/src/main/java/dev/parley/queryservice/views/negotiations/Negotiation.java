package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Recorded;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Sides;
import dev.parley.sharedevents.State;
import dev.parley.sharedevents.Suggestions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One negotiation as its events left it.
 *
 * @param version how many events it has had
 * @param lastPosition the position of the last of them that says anything
 * @param lastStep the position of the last of them that is no comment or suggestion, and
 * says nothing later of one
 * @param updatedAt when the last of them happened that says anything
 * @param imported whether it is history from before Parley
 * @param inferred whether any step of that was inferred
 * @param decider who was assigned to decide
 * @param suggestions what it was taken to be a duplicate of
 * @param suggested where the suggestion that waits was made
 * @param references what it and its demands are in other systems
 * @param duplicateOf the earlier request that it is a duplicate of
 * @param duplicates those that say here what they have to say
 * @param ended where it was withdrawn, marked a duplicate or superseded, if it is
 * @param effort what it would cost to build, in person-days
 */
public record Negotiation(NegotiationId id, long version, long lastPosition, long lastStep, Instant updatedAt,
        boolean imported, boolean inferred, State state, Request request, Sides sides, @Nullable PersonId decider,
        List<Demand> demands, @Nullable NegotiationId duplicateOf, @Nullable Source ended, @Nullable Double effort,
        Claims claims, Objections objections, Options options, Restatements restatements, Decisions decisions,
        Outcomes outcomes, Comments comments, Suggestions suggestions, @Nullable Source suggested,
        List<Reference> references, List<Amendment> amendments, List<NegotiationId> duplicates) {

    static Negotiation raised(Recorded entry, Request request, Sides sides) {
        return new Negotiation(new NegotiationId(entry.stream()), entry.seq() + 1, entry.position(), entry.position(),
                entry.occurredAt(), entry.isImported(), entry.isInferred(), State.OPEN, request, sides, null, List.of(),
                null, null, null, Claims.NONE, Objections.NONE, Options.startingWith(request.ask(), request.raised()),
                Restatements.NONE, Decisions.NONE, Outcomes.NONE, Comments.NONE, Suggestions.NONE, null, List.of(),
                List.of(), List.of());
    }

    /** The decision that it stands at; empty unless it is decided or was superseded. */
    public Optional<Decision> decision() {
        return state == State.DECIDED || state == State.SUPERSEDED ? decisions.last() : Optional.empty();
    }

    /**
     * Who raised it, or whom they have handed it over to; nobody where history does not
     * say it.
     */
    public @Nullable PersonId responsible() {
        PersonId author = request.raised().author();
        return author == null ? null : sides.standInFor(author);
    }

    /** Since when an answer is waited for: raised, or last taken up again. */
    public Instant openSince() {
        return lastOpened().at();
    }

    /** The day of that. */
    public LocalDate openSinceOn() {
        return lastOpened().on(request.policy().timeZone());
    }

    private Source lastOpened() {
        Source takenUp = decisions.takenUp();
        return takenUp == null ? request.raised() : takenUp;
    }

    /**
     * Whether a decision is waited for: it is undecided, and not history from before
     * Parley, which waits for nobody.
     */
    public boolean isAwaited() {
        return state.isUndecided() && !imported;
    }

    /**
     * Until when the policy wants an answer; from then on an executive can be asked for
     * one.
     */
    public Instant answerBy() {
        return openSince().plus(Duration.ofDays(request.policy().answerWithinDays()));
    }

    /** The day of that: what is still undecided the day after is overdue. */
    public LocalDate answerOn() {
        return LocalDate.ofInstant(answerBy(), request.policy().timeZone());
    }

    /** Whether it came in by an import that was taken back: then it counts nowhere. */
    public boolean isTakenBack() {
        return ended != null && ended.imported() != null && ended.imported().takesBack();
    }

    /** Whether it, or a demand of it that still counts, is that in another system. */
    public boolean isTiedTo(ExternalId external) {
        return countedReferences().anyMatch(reference -> reference.external().equals(external));
    }

    /** The references to it and to its demands that still count. */
    public Stream<Reference> countedReferences() {
        return references.stream()
            .filter(one -> one.demand() == null
                    || countedDemands().anyMatch(demand -> demand.id().equals(one.demand())));
    }

    /** The demands that still count. */
    public Stream<Demand> countedDemands() {
        return demands.stream().filter(demand -> !demand.retracted());
    }

    /**
     * The demands that still count and whose accounts a claim with this code speaks of.
     */
    public Stream<Demand> demandsMeantBy(ReasonCode code) {
        return countedDemands()
            .filter(demand -> claims.counted().anyMatch(claim -> claim.code().equals(code) && demand.isMeantBy(claim)));
    }

    /**
     * The codes that were given, in claims that still count or as a decision's grounds,
     * each once.
     */
    public List<ReasonCode> reasons() {
        List<ReasonCode> given = new ArrayList<>();
        for (Claim claim : claims.all()) {
            if (!claim.retracted() && !given.contains(claim.code())) {
                given.add(claim.code());
            }
        }
        for (Decision decision : decisions.all()) {
            decision.grounds().stream().filter(code -> !given.contains(code)).forEach(given::add);
        }
        return given;
    }

}
