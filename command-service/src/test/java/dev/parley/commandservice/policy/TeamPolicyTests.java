package dev.parley.commandservice.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.parley.commandservice.policy.PolicyCommand.SetCapacity;
import dev.parley.commandservice.policy.PolicyCommand.SetImportMapping;
import dev.parley.commandservice.policy.PolicyCommand.SetPolicy;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.ClaimEvent.Favours;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent;
import dev.parley.sharedevents.PolicyEvent.CapacitySet;
import dev.parley.sharedevents.PolicyEvent.ImportMappingSet;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import dev.parley.sharedevents.Reason;
import dev.parley.sharedevents.ReasonCode;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.rules.Rule;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TeamPolicyTests {

    private static final By FACILITATOR = new By(new PersonId("u_fay"), Role.FACILITATOR,
            Instant.parse("2026-03-02T09:00:00Z"));

    private static final By SALES = new By(new PersonId("u_sally"), Role.SALES, FACILITATOR.at());

    private static final Reason OWN = reason("T01", Reason.Kind.WEAK_YES, Favours.YES);

    @Nested
    class SetImportMappingTests {

        private static final ImportMapping JIRA = new ImportMapping(Map.of("ref", List.of("Issue key")), Map.of(),
                Map.of("Done", "delivered"), null);

        @Test
        void keepsItUnderItsNameUntilItIsGivenUp() {
            when(set("Jira", JIRA)).expectEvents(new ImportMappingSet("Jira", JIRA));
            when(set("jira", null), new ImportMappingSet("Jira", JIRA))
                .expectEvents(new ImportMappingSet("jira", null));
        }

        @Test
        void isRefusedIfNothingWouldChange() {
            assertRefused(when(set("jira", null)), Rule.NOTHING_TO_CHANGE);
            assertRefused(when(set("JIRA", JIRA), new ImportMappingSet("Jira", JIRA)), Rule.NOTHING_TO_CHANGE);
        }

        @Test
        void isRefusedBeyondFifty() {
            PolicyEvent[] before = IntStream.range(0, 50)
                .mapToObj(i -> new ImportMappingSet("m" + i, JIRA))
                .toArray(PolicyEvent[]::new);
            assertRefused(when(set("one more", JIRA), before), Rule.TOO_MANY_MAPPINGS);
        }

        private static SetImportMapping set(String name, @Nullable ImportMapping mapping) {
            return new SetImportMapping(FACILITATOR, name, mapping);
        }

    }

    @Nested
    class SetPolicyTests {

        @Test
        void changesWhatItNamesAndLeavesTheRest() {
            when(set(24, null, null)).expectEvents(new PolicyChanged(
                    new Policy(24, true, true, 2, false, 21, 2, 3, Policy.DEFAULT.timeZone(), List.of())));
        }

        @Test
        void goesOnFromWhatWasSetBefore() {
            Policy before = new Policy(24, true, true, 2, false, 21, 2, 3, ZoneId.of("Asia/Tokyo"), List.of());
            when(set(null, 7, null), new PolicyChanged(before)).expectEvents(new PolicyChanged(
                    new Policy(24, true, true, 2, false, 7, 2, 3, ZoneId.of("Asia/Tokyo"), List.of())));
        }

        @Test
        void isRefusedIfNothingWouldChange() {
            assertRefused(when(set(Policy.DEFAULT.lastCallHours(), null, null)), Rule.NOTHING_TO_CHANGE);
        }

        @Test
        void isForTheFacilitator() {
            SetPolicy bySales = new SetPolicy(SALES, 1, null, null, null, null, null, null, null, null, null);
            assertRefused(when(bySales), Rule.WRONG_ROLE);
        }

        @Test
        void isRefusedIfTheLastCallOutlastsTheAnswer() {
            assertRefused(when(set(48, 2, null)), Rule.CONTRADICTORY_SETTINGS);
        }

        @Test
        void isRefusedOutOfRange() {
            assertRefused(when(set(-1, null, null)), Rule.CONTRADICTORY_SETTINGS);
            assertRefused(when(set(null, 0, null)), Rule.CONTRADICTORY_SETTINGS);
        }

        @Test
        void addsReasonsOfTheTeamsOwn() {
            when(set(null, null, List.of(OWN))).expectSuccessfulHandlerExecution();
        }

        @Test
        void isRefusedWithACodeOfTheCatalogue() {
            assertRefused(when(set(null, null, List.of(reason("G01", Reason.Kind.GROUND, null)))),
                    Rule.CONTRADICTORY_SETTINGS);
        }

        @Test
        void isRefusedWithACodeTwice() {
            assertRefused(when(set(null, null, List.of(OWN, OWN))), Rule.CONTRADICTORY_SETTINGS);
        }

        @Test
        void isRefusedWithAWeakYesThatArguesForANo() {
            assertRefused(when(set(null, null, List.of(reason("T02", Reason.Kind.WEAK_YES, Favours.NO)))),
                    Rule.CONTRADICTORY_SETTINGS);
        }

        @Test
        void neverRemovesAReason() {
            assertRefused(when(set(null, null, List.of()), withOwnReason()), Rule.OWN_REASON_CHANGED);
        }

        @Test
        void neverGivesAReasonAnotherMeaning() {
            assertRefused(
                    when(set(null, null, List.of(reason("T01", Reason.Kind.GROUND, Favours.YES))), withOwnReason()),
                    Rule.OWN_REASON_CHANGED);
        }

        private PolicyChanged withOwnReason() {
            return new PolicyChanged(
                    new Policy(0, true, true, 2, false, 21, 2, 3, Policy.DEFAULT.timeZone(), List.of(OWN)));
        }

        private SetPolicy set(@Nullable Integer lastCallHours, @Nullable Integer answerWithin,
                @Nullable List<Reason> own) {
            return new SetPolicy(FACILITATOR, lastCallHours, null, null, null, null, answerWithin, null, null, null,
                    own);
        }

    }

    @Nested
    class SetCapacityTests {

        @Test
        void isForAnAreaAndAQuarter() {
            when(new SetCapacity(FACILITATOR, "Reports", "2026-Q3", 120))
                .expectEvents(new CapacitySet("Reports", "2026-Q3", 120));
        }

        @Test
        void isForTheFacilitator() {
            assertRefused(when(new SetCapacity(SALES, "Reports", "2026-Q3", 120)), Rule.WRONG_ROLE);
        }

    }

    @Test
    void thePolicyInForceIsTheOneSetLast() {
        Policy tokyo = new Policy(24, true, true, 2, false, 21, 2, 3, ZoneId.of("Asia/Tokyo"), List.of());
        assertThat(PolicyInForce.after(Stream.of())).isEqualTo(Policy.DEFAULT);
        assertThat(PolicyInForce.after(Stream.of(new PolicyChanged(Policy.DEFAULT), new PolicyChanged(tokyo),
                new CapacitySet("Reports", "2026-Q3", 1))))
            .isEqualTo(tokyo);
    }

    private static Reason reason(String code, Reason.Kind kind, @Nullable Favours favours) {
        return new Reason(new ReasonCode(code), "OWN", kind, favours, "something", "which?");
    }

    private static ResultValidator<TeamPolicy> when(PolicyCommand command, PolicyEvent... before) {
        AggregateTestFixture<TeamPolicy> fixture = new AggregateTestFixture<>(TeamPolicy.class);
        List<?> events = Stream.of(before)
            .map(event -> new GenericEventMessage<>(event, ByMetaData.of(FACILITATOR)))
            .toList();
        return (events.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(events)).when(command);
    }

    private static void assertRefused(ResultValidator<TeamPolicy> result, Rule rule) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>(rule.code()) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.rules().equals(List.of(rule));
            }
        });
    }

}
