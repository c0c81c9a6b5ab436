package dev.parley.commandservice.people;

import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.people.PeopleCommand.AcceptInvitation;
import dev.parley.commandservice.people.PeopleCommand.AdmitService;
import dev.parley.commandservice.people.PeopleCommand.ChangeRoles;
import dev.parley.commandservice.people.PeopleCommand.Reinstate;
import dev.parley.commandservice.people.PeopleCommand.SetUp;
import dev.parley.commandservice.people.PeopleCommand.Suspend;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.InvitationId;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PeopleEvent;
import dev.parley.sharedevents.PeopleEvent.How;
import dev.parley.sharedevents.PeopleEvent.PersonAdmitted;
import dev.parley.sharedevents.PeopleEvent.PersonReinstated;
import dev.parley.sharedevents.PeopleEvent.PersonSuspended;
import dev.parley.sharedevents.PeopleEvent.RolesChanged;
import dev.parley.sharedevents.PeopleEvent.RolesObserved;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PeopleTests {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private static final PersonId ADA = new PersonId("u_ada");

    private static final PersonId BEA = new PersonId("u_bea");

    private static final PersonId CYD = new PersonId("u_cyd");

    /** An administrator whom the log does not know. */
    private static final PersonId OF_THE_DEMO = new PersonId("u_demo");

    private static final Narrative WHY = Narrative.of("She leads the team now");

    private static final InvitationId LINK = new InvitationId("link-1");

    private static final PersonAdmitted ADA_SET_UP = new PersonAdmitted(ADA, List.of(Role.ADMINISTRATOR), null,
            How.LOCAL, null);

    private static final PersonAdmitted BEA_CAME = new PersonAdmitted(BEA, List.of(Role.SALES), ADA, How.LOCAL, LINK);

    private static final PersonAdmitted SCRIPT = new PersonAdmitted(CYD, List.of(Role.ADMINISTRATOR), ADA, How.SERVICE,
            null);

    private static final RolesChanged BEA_ADMINISTERS = new RolesChanged(BEA, List.of(Role.ADMINISTRATOR), WHY);

    @Nested
    class SetUpTests {

        @Test
        void makesTheFirstAdministrator() {
            when(new SetUp(administrator(ADA))).expectEvents(ADA_SET_UP);
        }

        @Test
        void isRefusedOnceThereIsOne() {
            assertRefused(when(new SetUp(administrator(BEA)), ADA_SET_UP), Rule.SET_UP_ALREADY);
        }

    }

    @Nested
    class AcceptInvitationTests {

        @Test
        void admitsWithTheRolesOfTheInvitation() {
            when(accept(NOW.plusSeconds(1)), ADA_SET_UP).expectEvents(BEA_CAME);
        }

        @Test
        void isRefusedTheSecondTime() {
            assertRefused(when(accept(NOW.plusSeconds(1)), ADA_SET_UP, BEA_CAME), Rule.INVITATION_USED);
        }

        @Test
        void isRefusedOnceItHasExpired() {
            assertRefused(when(accept(NOW), ADA_SET_UP), Rule.INVITATION_EXPIRED);
        }

        @Test
        void isRefusedWhileWhoInvitedIsSuspended() {
            PersonAdmitted cyd = new PersonAdmitted(CYD, List.of(Role.ADMINISTRATOR), ADA, How.LOCAL, null);
            assertRefused(when(accept(NOW.plusSeconds(1)), ADA_SET_UP, cyd, new PersonSuspended(ADA, WHY)),
                    Rule.INVITATION_EXPIRED);
            when(accept(NOW.plusSeconds(1)), ADA_SET_UP, cyd, new PersonSuspended(ADA, WHY),
                    new PersonReinstated(ADA, WHY, null))
                .expectEvents(BEA_CAME);
        }

        @Test
        void isRefusedOnceWhoInvitedIsNoAdministratorAnyMore() {
            PersonAdmitted cyd = new PersonAdmitted(CYD, List.of(Role.ADMINISTRATOR), ADA, How.LOCAL, null);
            assertRefused(
                    when(accept(NOW.plusSeconds(1)), ADA_SET_UP, cyd, new RolesChanged(ADA, List.of(Role.SALES), WHY)),
                    Rule.INVITATION_EXPIRED);
        }

        @Test
        void isRefusedIfNobodyKnowsWhoInvited() {
            assertRefused(when(accept(NOW.plusSeconds(1))), Rule.INVITATION_EXPIRED);
        }

        @Test
        void admitsWhomSomebodyOfTheDemoInvited() {
            when(new AcceptInvitation(new By(BEA, Role.SALES, NOW), List.of(Role.SALES), OF_THE_DEMO, LINK,
                    NOW.plusSeconds(1)))
                .expectEvents(new PersonAdmitted(BEA, List.of(Role.SALES), OF_THE_DEMO, How.LOCAL, LINK));
        }

        private AcceptInvitation accept(Instant expiresAt) {
            return new AcceptInvitation(new By(BEA, Role.SALES, NOW), List.of(Role.SALES), ADA, LINK, expiresAt);
        }

    }

    @Nested
    class ChangeRolesTests {

        @Test
        void replacesAllThatSomebodyHad() {
            when(change(ADA, BEA, Role.PRODUCT, Role.EXECUTIVE, Role.PRODUCT), ADA_SET_UP, BEA_CAME)
                .expectEvents(new RolesChanged(BEA, List.of(Role.PRODUCT, Role.EXECUTIVE), WHY));
        }

        @Test
        void isForAdministrators() {
            ChangeRoles bySales = new ChangeRoles(new By(BEA, Role.SALES, NOW), BEA, List.of(Role.PRODUCT), WHY);
            assertRefused(when(bySales, ADA_SET_UP, BEA_CAME), Rule.WRONG_ROLE);
        }

        @Test
        void isNotForWhoWasOneOnce() {
            assertRefused(when(change(ADA, BEA, Role.PRODUCT), ADA_SET_UP, BEA_CAME, BEA_ADMINISTERS,
                    new RolesChanged(ADA, List.of(Role.SALES), WHY)), Rule.WRONG_ROLE);
            assertRefused(when(change(ADA, BEA, Role.PRODUCT), ADA_SET_UP, BEA_CAME, BEA_ADMINISTERS,
                    new PersonSuspended(ADA, WHY)), Rule.WRONG_ROLE);
        }

        @Test
        void letsTheOnlyAdministratorTakeMoreRoles() {
            when(change(ADA, ADA, Role.ADMINISTRATOR, Role.SALES), ADA_SET_UP, BEA_CAME)
                .expectEvents(new RolesChanged(ADA, List.of(Role.SALES, Role.ADMINISTRATOR), WHY));
        }

        @Test
        void isRefusedForOneselfOnceThereAreTwo() {
            assertRefused(when(change(ADA, ADA, Role.ADMINISTRATOR, Role.SALES), ADA_SET_UP, BEA_CAME, BEA_ADMINISTERS),
                    Rule.OWN_ROLES);
        }

        @Test
        void leavesTheLastAdministrator() {
            assertRefused(when(change(ADA, ADA, Role.SALES), ADA_SET_UP, BEA_CAME), Rule.LAST_ADMINISTRATOR);
            assertRefused(when(change(ADA, ADA, Role.SALES), ADA_SET_UP, BEA_CAME, BEA_ADMINISTERS,
                    new PersonSuspended(BEA, WHY)), Rule.LAST_ADMINISTRATOR);
        }

        @Test
        void leavesWhatAProviderSays() {
            assertRefused(when(change(ADA, CYD, Role.SALES), ADA_SET_UP, new RolesObserved(CYD, List.of(Role.PRODUCT))),
                    Rule.ROLES_FROM_PROVIDER);
        }

        @Test
        void isRefusedIfNothingWouldChange() {
            assertRefused(when(change(ADA, BEA, Role.SALES), ADA_SET_UP, BEA_CAME), Rule.SAME_ROLES);
        }

        @Test
        void isAboutSomebodyThereIs() {
            assertRefused(when(change(ADA, CYD, Role.SALES), ADA_SET_UP), Rule.UNKNOWN_PERSON);
        }

    }

    @Nested
    class SuspendTests {

        @Test
        void keepsSomebodyOut() {
            when(suspend(BEA), ADA_SET_UP, BEA_CAME).expectEvents(new PersonSuspended(BEA, WHY));
        }

        @Test
        void isNotForOneself() {
            assertRefused(when(suspend(ADA), ADA_SET_UP, BEA_CAME, BEA_ADMINISTERS), Rule.OWN_ACCOUNT);
        }

        @Test
        void leavesTheLastAdministrator() {
            assertRefused(when(suspend(ADA), ADA_SET_UP, BEA_CAME), Rule.LAST_ADMINISTRATOR, Rule.OWN_ACCOUNT);
        }

        @Test
        void isDoneOnce() {
            assertRefused(when(suspend(BEA), ADA_SET_UP, BEA_CAME, new PersonSuspended(BEA, WHY)),
                    Rule.ALREADY_SUSPENDED);
        }

        private Suspend suspend(PersonId person) {
            return new Suspend(administrator(ADA), person, WHY);
        }

    }

    @Nested
    class ReinstateTests {

        @Test
        void letsSomebodyInAgain() {
            when(new Reinstate(administrator(ADA), BEA, WHY), ADA_SET_UP, BEA_CAME, new PersonSuspended(BEA, WHY))
                .expectEvents(new PersonReinstated(BEA, WHY, null));
        }

        @Test
        void isForWhoWasSuspended() {
            assertRefused(when(new Reinstate(administrator(ADA), BEA, WHY), ADA_SET_UP, BEA_CAME), Rule.NOT_SUSPENDED);
        }

    }

    @Nested
    class AdmitServiceTests {

        @Test
        void isOfAnAdministrator() {
            when(new AdmitService(administrator(ADA), CYD, List.of(Role.SALES)), ADA_SET_UP)
                .expectEvents(new PersonAdmitted(CYD, List.of(Role.SALES), ADA, How.SERVICE, null));
            assertRefused(when(new AdmitService(new By(BEA, Role.SALES, NOW), CYD, List.of(Role.SALES)), ADA_SET_UP,
                    BEA_CAME), Rule.WRONG_ROLE);
        }

        @Test
        void isOfWhoAnswersForTheScriptThatAsks() {
            when(new AdmitService(administrator(CYD), BEA, List.of(Role.SALES)), ADA_SET_UP, SCRIPT)
                .expectEvents(new PersonAdmitted(BEA, List.of(Role.SALES), ADA, How.SERVICE, null));
        }

        @Test
        void goesWithItsAdministrator() {
            assertRefused(when(new AdmitService(administrator(CYD), new PersonId("u_dan"), List.of(Role.SALES)),
                    ADA_SET_UP, SCRIPT, BEA_CAME, BEA_ADMINISTERS, new PersonSuspended(ADA, WHY)), Rule.WRONG_ROLE);
        }

        @Test
        void belongsToWhoReinstatesIt() {
            when(new Reinstate(administrator(BEA), CYD, WHY), ADA_SET_UP, SCRIPT, BEA_CAME, BEA_ADMINISTERS,
                    new RolesChanged(ADA, List.of(Role.SALES), WHY))
                .expectEvents(new PersonReinstated(CYD, WHY, BEA));
        }

        @Test
        void isNoAdministratorThatAnybodyCouldCountOn() {
            assertRefused(when(new Suspend(administrator(CYD), ADA, WHY), ADA_SET_UP, SCRIPT), Rule.LAST_ADMINISTRATOR);
        }

    }

    private static By administrator(PersonId person) {
        return new By(person, Role.ADMINISTRATOR, NOW);
    }

    private static ChangeRoles change(PersonId by, PersonId person, Role... roles) {
        return new ChangeRoles(administrator(by), person, List.of(roles), WHY);
    }

    private static ResultValidator<People> when(PeopleCommand command, PeopleEvent... before) {
        AggregateTestFixture<People> fixture = new AggregateTestFixture<>(People.class);
        fixture.registerInjectableResource(KnownRoles.of(Map.of(OF_THE_DEMO, Set.of(Role.ADMINISTRATOR))));
        By earlier = new By(ADA, Role.ADMINISTRATOR, NOW.minus(Duration.ofDays(1)));
        List<?> events = Stream.of(before)
            .map(event -> new GenericEventMessage<>(event, ByMetaData.of(earlier)))
            .toList();
        return (events.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(events)).when(command);
    }

    private static void assertRefused(ResultValidator<People> result, Rule... rules) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>(List.of(rules).toString()) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.rules().equals(List.of(rules));
            }
        });
    }

}
