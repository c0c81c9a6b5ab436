package dev.parley.queryservice.mail;

import dev.parley.eventlog.Entry;
import dev.parley.outgoing.mail.Notice;
import dev.parley.outgoing.mail.NoticeKind;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.waiting.Item;
import dev.parley.queryservice.waiting.Kind;
import dev.parley.queryservice.waiting.Waiting;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom an entry or a day addresses in person, but for who did it themselves. What
 * asks for something addresses nobody once it is settled.
 */
final class Addressees {

    private static final Set<Kind> REVIEWS = Set.of(Kind.SCORE_PROCESS, Kind.RECORD_OUTCOME);

    private final Function<PersonId, Set<Role>> roles;

    /**
     * @param roles what somebody may do at present
     */
    Addressees(Function<PersonId, Set<Role>> roles) {
        this.roles = roles;
    }

    List<Notice> of(Entry entry, Views views, Instant now) {
        NoticeKind kind = kind(entry.type());
        return kind == null ? List.of()
                : views.negotiations()
                    .find(new NegotiationId(entry.stream()))
                    .filter(negotiation -> !negotiation.imported() || kind == NoticeKind.MENTION)
                    .stream()
                    .flatMap(negotiation -> people(kind, entry.position(), negotiation, now))
                    .distinct()
                    .filter(person -> !person.value().equals(entry.actor().id()) && !roles.apply(person).isEmpty())
                    .map(person -> Notice.of(person, kind, entry.position(), entry.stream(), entry.recordedAt()))
                    .toList();
    }

    /** The reviews that are due on one of these days, and those who have a part in it. */
    Stream<Notice> reviews(Views views, LocalDate after, LocalDate upTo, Instant now) {
        return views.negotiations()
            .stream()
            .filter(negotiation -> isReviewed(negotiation, after, upTo))
            .flatMap(negotiation -> involved(negotiation)
                .filter(person -> waits(negotiation, person, now, item -> REVIEWS.contains(item.kind())))
                .map(person -> Notice.on(upTo, person, NoticeKind.REVIEW, negotiation.id().value(), now)));
    }

    /** Whether a review still waits for somebody. */
    boolean isReviewing(Negotiation negotiation, PersonId person, Instant now) {
        return waits(negotiation, person, now, item -> REVIEWS.contains(item.kind()));
    }

    private static boolean isReviewed(Negotiation negotiation, LocalDate after, LocalDate upTo) {
        return negotiation.decision().map(decision -> decision.forecast()).filter(forecast -> {
            LocalDate day = forecast.reviewOn();
            return day.isAfter(after) && !day.isAfter(upTo);
        }).isPresent();
    }

    private static @Nullable NoticeKind kind(String type) {
        return switch (type) {
            case "CounterOptionProposed" -> NoticeKind.COUNTER_OPTION;
            case "ClaimChallenged" -> NoticeKind.CHALLENGE;
            case "CommentAdded" -> NoticeKind.MENTION;
            case "DeciderAssigned" -> NoticeKind.DECIDER;
            case "RequestAccepted", "CounterOptionChosen", "RequestDeclined", "RequestDeferred", "DecisionOverridden" ->
                NoticeKind.DECISION;
            default -> null;
        };
    }

    private Stream<PersonId> people(NoticeKind kind, long position, Negotiation negotiation, Instant now) {
        return switch (kind) {
            case COUNTER_OPTION -> asked(position, negotiation, now);
            case CHALLENGE -> claimed(position, negotiation, now);
            case MENTION -> mentioned(position, negotiation);
            case DECIDER -> deciding(negotiation);
            case DECISION -> raised(position, negotiation);
            case REVIEW, SWITCHED_OFF, DIGEST -> Stream.empty();
        };
    }

    /** Those who asked, while it waits for their answer. */
    private Stream<PersonId> asked(long position, Negotiation negotiation, Instant now) {
        return negotiation.options()
            .counters()
            .filter(option -> option.proposed().position() == position)
            .flatMap(option -> involved(negotiation).filter(person -> waits(negotiation, person, now,
                    item -> item.kind() == Kind.ANSWER_COUNTER_OPTION && option.id().toString().equals(item.about()))));
    }

    /** Whose reason it is, while it waits for support. */
    private Stream<PersonId> claimed(long position, Negotiation negotiation, Instant now) {
        return negotiation.claims()
            .counted()
            .filter(claim -> isAt(claim.challenged(), position))
            .flatMap(claim -> author(claim, negotiation).filter(person -> waits(negotiation, person, now,
                    item -> item.kind() == Kind.ANSWER_CHALLENGE && claim.id().toString().equals(item.about()))));
    }

    private static Stream<PersonId> author(Claim claim, Negotiation negotiation) {
        PersonId author = claim.added().author();
        return author == null ? Stream.empty() : Stream.of(negotiation.sides().standInFor(author));
    }

    private static Stream<PersonId> mentioned(long position, Negotiation negotiation) {
        return negotiation.comments()
            .all()
            .stream()
            .filter(comment -> comment.added().position() == position)
            .flatMap(comment -> negotiation.comments().unseenBy(comment.id()).stream())
            .map(negotiation.sides()::standInFor);
    }

    private static Stream<PersonId> deciding(Negotiation negotiation) {
        return negotiation.state().isUndecided() ? Stream.ofNullable(negotiation.decider()) : Stream.empty();
    }

    /** Who raised it, or for whom it was raised, while that decision stands. */
    private static Stream<PersonId> raised(long position, Negotiation negotiation) {
        return negotiation.decision().filter(decision -> decision.source().position() == position).isPresent()
                ? Stream.concat(Stream.ofNullable(negotiation.responsible()),
                        negotiation.request().onBehalfOf().stream().map(negotiation.sides()::standInFor))
                : Stream.empty();
    }

    private static boolean isAt(@Nullable Source source, long position) {
        return source != null && source.position() == position;
    }

    private static Stream<PersonId> involved(Negotiation negotiation) {
        return negotiation.sides().members().keySet().stream().map(negotiation.sides()::standInFor).distinct();
    }

    private boolean waits(Negotiation negotiation, PersonId person, Instant now, Predicate<Item> which) {
        return Waiting.in(negotiation, person, roles.apply(person), now).filter(which).findAny().isPresent();
    }

}
