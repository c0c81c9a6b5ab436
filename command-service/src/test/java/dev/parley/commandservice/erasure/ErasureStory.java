package dev.parley.commandservice.erasure;

import dev.parley.commandservice.erasure.ErasureCommand.ApproveErasure;
import dev.parley.commandservice.erasure.ErasureCommand.PlaceHold;
import dev.parley.commandservice.erasure.ErasureCommand.ReleaseHold;
import dev.parley.commandservice.erasure.ErasureCommand.RequestErasure;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Destroyed;
import dev.parley.sharedevents.ErasureEvent;
import dev.parley.sharedevents.ErasureId;
import dev.parley.sharedevents.HoldId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfEntry;
import dev.parley.sharedevents.Subject.OfNegotiation;
import dev.parley.sharedevents.Subject.OfPerson;
import dev.parley.sharedevents.rules.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;

/** The words in which the tests tell what is to be forgotten, and hear whether it is. */
final class ErasureStory {

    static final ErasureId ERASURE = new ErasureId("erasure-1");

    static final HoldId HOLD = new HoldId("hold-1");

    static final Narrative REASON = Narrative.of("They asked us to");

    static final By PRIVACY = by("pia", Role.PRIVACY);

    static final By LEGAL = by("lea", Role.LEGAL);

    static final Subject PERSON = new OfPerson(new PersonId("u_gone"));

    static final PersonId ADMINISTRATOR = new PersonId("u_ada");

    static final Subject WHOLE = new OfNegotiation(new NegotiationId("negotiation-1"));

    static final Subject WITHIN = new OfEntry(7, "negotiation-1");

    static final Subject ELSEWHERE = new OfEntry(8, "negotiation-2");

    static final Destroyed NOTHING = new Destroyed(0, 0, 0);

    static final Destroyed ONE = new Destroyed(1, 0, 0);

    /** What is beside the log, in the tests. */
    static final class Beside implements Destruction {

        private final Destroyed there;

        private final boolean begun;

        Beside(Destroyed there, boolean begun) {
            this.there = there;
            this.begun = begun;
        }

        @Override
        public Destroyed count(Subject subject) {
            return there;
        }

        @Override
        public boolean hasBegun(ErasureId erasure) {
            return begun;
        }

        @Override
        public boolean isDestroying(Subject subject) {
            return begun;
        }

        @Override
        public Destroyed destroy(ApproveErasure approved, Subject subject, long version) {
            return there;
        }

    }

    private ErasureStory() {
    }

    static By by(String person, Role role) {
        return new By(new PersonId("u_" + person), role, Instant.parse("2026-11-28T09:00:00Z"));
    }

    static RequestErasure request(By by, Subject subject) {
        return new RequestErasure(ERASURE, by, subject, REASON);
    }

    static ApproveErasure approve(By by) {
        return new ApproveErasure(ERASURE, by, REASON);
    }

    static PlaceHold hold(By by, Subject subject) {
        return new PlaceHold(HOLD, by, subject, REASON);
    }

    static ReleaseHold release(By by) {
        return new ReleaseHold(HOLD, by, REASON);
    }

    /** Where there is something to destroy. */
    static TestExecutor<Erasures> given(ErasureCommand... commands) {
        FixtureConfiguration<Erasures> fixture = fixture(new Beside(ONE, false));
        return commands.length == 0 ? fixture.givenNoPriorActivity() : fixture.givenCommands((Object[]) commands);
    }

    static TestExecutor<Erasures> given(Beside beside, ErasureEvent... events) {
        FixtureConfiguration<Erasures> fixture = fixture(beside);
        List<?> before = Stream.of(events)
            .map(event -> new GenericEventMessage<>(event, ByMetaData.of(PRIVACY)))
            .toList();
        return before.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(before);
    }

    private static FixtureConfiguration<Erasures> fixture(Beside beside) {
        return new AggregateTestFixture<>(Erasures.class).registerInjectableResource(beside)
            .registerInjectableResource(KnownRoles.of(Map.of(ADMINISTRATOR, Set.of(Role.ADMINISTRATOR))));
    }

    static void refused(ResultValidator<Erasures> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.code());
    }

}
