package dev.parley.queryservice.waiting;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.queryservice.views.negotiations.Claim;
import dev.parley.queryservice.views.negotiations.Evidence;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.views.negotiations.Objection;
import dev.parley.queryservice.views.negotiations.Option;
import dev.parley.sharedevents.ReasonCatalogue;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What one side has said and the other has not answered. */
final class Arguments {

    private final Viewpoint viewpoint;

    private final Negotiation negotiation;

    private Arguments(Viewpoint viewpoint) {
        this.viewpoint = viewpoint;
        this.negotiation = viewpoint.negotiation();
    }

    static Stream<Item> of(Viewpoint viewpoint) {
        if (!viewpoint.negotiation().state().isUndecided()) {
            return Stream.empty();
        }
        Arguments arguments = new Arguments(viewpoint);
        if (viewpoint.role() == Role.EXECUTIVE) {
            return arguments.onlyExecutive();
        }
        return viewpoint.acts()
                ? Stream.of(arguments.claims(), arguments.counters(), arguments.restatements(), arguments.objections())
                    .flatMap(items -> items)
                : Stream.empty();
    }

    private Stream<Item> claims() {
        return negotiation.claims()
            .counted()
            .filter(claim -> claim.counted() == Claim.Status.CHALLENGED)
            .flatMap(this::claim);
    }

    private Stream<Item> claim(Claim claim) {
        Source challenged = claim.challenged();
        if (challenged == null) {
            return Stream.empty();
        }
        Optional<Source> evidence = evidenceSince(challenged, claim);
        if (claim.side() == viewpoint.side()) {
            return evidence.isEmpty() ? Stream.of(item(Kind.ANSWER_CHALLENGE, challenged.at(), claim.id()))
                    : Stream.empty();
        }
        return evidence.stream().map(given -> item(Kind.EXAMINE_EVIDENCE, given.at(), claim.id()));
    }

    private static Optional<Source> evidenceSince(Source challenged, Claim claim) {
        return claim.evidence()
            .stream()
            .filter(piece -> !piece.retracted())
            .map(Evidence::attached)
            .filter(attached -> attached.position() > challenged.position())
            .max(Comparator.comparingLong(Source::position));
    }

    private Stream<Item> counters() {
        return viewpoint.isAsking() ? negotiation.options()
            .counters()
            .filter(option -> option.answer() == null && option.side() == Side.ANSWERING)
            .map(this::counter) : Stream.empty();
    }

    private Item counter(Option option) {
        return item(Kind.ANSWER_COUNTER_OPTION, option.proposed().at(), option.id());
    }

    private Stream<Item> restatements() {
        return negotiation.restatements()
            .all()
            .stream()
            .filter(made -> made.confirmed() == null && !made.retracted() && made.side() != viewpoint.side())
            .map(made -> item(Kind.CONFIRM_RESTATEMENT, made.made().at(), made.id()));
    }

    private Stream<Item> objections() {
        return open().filter(objection -> negotiation.sides().is(viewpoint.person(), objection.raised().by()))
            .map(objection -> item(Kind.SETTLE_OBJECTION, objection.raised().at(), objection.id()).personal(true));
    }

    private Stream<Item> onlyExecutive() {
        return open().filter(objection -> objection.blocking() && ReasonCatalogue.isForAnExecutive(objection.code()))
            .map(objection -> item(Kind.CONSIDER_OBJECTION, objection.raised().at(), objection.id()));
    }

    private Stream<Objection> open() {
        return negotiation.objections().counted().filter(objection -> objection.status() == Objection.Status.OPEN);
    }

    private Item item(Kind kind, Instant since, Object about) {
        return Item.in(kind, viewpoint, negotiation.id(), since).about(about);
    }

}
