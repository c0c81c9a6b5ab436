package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of one negotiation as they come to be, at most one on a day. About ten events
 * in six commits.
 */
final class Course {

    final Draws draws;

    final Sentences words;

    final Cast cast;

    final NegotiationId negotiation;

    private final PersonId asking;

    private final PersonId answering;

    private final List<Step> steps = new ArrayList<>();

    private Instant now;

    private long seq;

    private Course(long seed, Cast cast, LocalDate raisedOn) {
        this.draws = new Draws(seed);
        this.words = new Sentences(draws);
        this.cast = cast;
        this.now = raisedOn.atStartOfDay().toInstant(ZoneOffset.UTC).plus(draws.workingHours());
        this.negotiation = new NegotiationId(id());
        this.asking = draws.mostlyEarly(cast.sales());
        this.answering = draws.mostlyEarly(cast.product());
    }

    /** All steps of a negotiation that is raised on this day. */
    static List<Step> of(long seed, Cast cast, LocalDate raisedOn) {
        Course course = new Course(seed, cast, raisedOn);
        new Arguing(course).tell();
        return course.steps;
    }

    String id() {
        return draws.id(now);
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    PersonId answering() {
        return answering;
    }

    /** A number of days later, at some hour of that day. */
    void later(int days) {
        now = now.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days)).plus(draws.workingHours());
    }

    void asking(NegotiationEvent... events) {
        record(asking, Role.SALES, events);
    }

    void answering(NegotiationEvent... events) {
        record(answering, Role.PRODUCT, events);
    }

    void executive(NegotiationEvent... events) {
        record(cast.executive(), Role.EXECUTIVE, events);
    }

    /** Each step takes the rest of its day. */
    private void record(PersonId who, Role role, NegotiationEvent... events) {
        steps.add(new Step(negotiation, seq, new By(who, role, now), List.of(events)));
        seq += events.length;
        later(1);
    }

}
