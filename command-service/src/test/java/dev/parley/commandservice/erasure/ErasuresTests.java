package dev.parley.commandservice.erasure;

import static dev.parley.commandservice.erasure.ErasureStory.ADMINISTRATOR;
import static dev.parley.commandservice.erasure.ErasureStory.ELSEWHERE;
import static dev.parley.commandservice.erasure.ErasureStory.ERASURE;
import static dev.parley.commandservice.erasure.ErasureStory.HOLD;
import static dev.parley.commandservice.erasure.ErasureStory.LEGAL;
import static dev.parley.commandservice.erasure.ErasureStory.NOTHING;
import static dev.parley.commandservice.erasure.ErasureStory.ONE;
import static dev.parley.commandservice.erasure.ErasureStory.PERSON;
import static dev.parley.commandservice.erasure.ErasureStory.PRIVACY;
import static dev.parley.commandservice.erasure.ErasureStory.REASON;
import static dev.parley.commandservice.erasure.ErasureStory.WHOLE;
import static dev.parley.commandservice.erasure.ErasureStory.WITHIN;
import static dev.parley.commandservice.erasure.ErasureStory.approve;
import static dev.parley.commandservice.erasure.ErasureStory.by;
import static dev.parley.commandservice.erasure.ErasureStory.given;
import static dev.parley.commandservice.erasure.ErasureStory.hold;
import static dev.parley.commandservice.erasure.ErasureStory.refused;
import static dev.parley.commandservice.erasure.ErasureStory.release;
import static dev.parley.commandservice.erasure.ErasureStory.request;

import dev.parley.commandservice.erasure.ErasureStory.Beside;
import dev.parley.sharedevents.ErasureEvent.ErasureApproved;
import dev.parley.sharedevents.ErasureEvent.ErasureCompleted;
import dev.parley.sharedevents.ErasureEvent.ErasureRequested;
import dev.parley.sharedevents.ErasureEvent.HoldPlaced;
import dev.parley.sharedevents.ErasureEvent.HoldReleased;
import dev.parley.sharedevents.Role;
import dev.parley.sharedevents.Subject;
import dev.parley.sharedevents.Subject.OfPerson;
import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ErasuresTests {

    @Nested
    class RequestErasureTests {

        @Test
        void isRecordedWithItsReason() {
            given().when(request(PRIVACY, PERSON)).expectEvents(new ErasureRequested(ERASURE, PERSON, REASON));
            given().when(request(LEGAL, WHOLE)).expectEvents(new ErasureRequested(ERASURE, WHOLE, REASON));
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = { "PRIVACY", "LEGAL" })
        void isForPrivacyAndLegalAlone(Role role) {
            refused(given().when(request(by("x", role), PERSON)), Rule.WRONG_ROLE);
        }

        @Test
        void isRefusedWhereNothingIsLeft() {
            refused(given(new Beside(NOTHING, false)).when(request(PRIVACY, WHOLE)), Rule.NOTHING_TO_ERASE);
        }

        @Test
        void isRefusedUnderAHoldOfAnyPartOfIt() {
            refused(given(hold(LEGAL, WHOLE)).when(request(PRIVACY, WHOLE)), Rule.ON_HOLD);
            refused(given(hold(LEGAL, WHOLE)).when(request(PRIVACY, WITHIN)), Rule.ON_HOLD);
            refused(given(hold(LEGAL, WITHIN)).when(request(PRIVACY, WHOLE)), Rule.ON_HOLD);
            given(hold(LEGAL, WHOLE)).when(request(PRIVACY, ELSEWHERE)).expectSuccessfulHandlerExecution();
            given(hold(LEGAL, WHOLE)).when(request(PRIVACY, PERSON)).expectSuccessfulHandlerExecution();
        }

        @Test
        void isRefusedForWhoCanStillLetOthersIn() {
            refused(given().when(request(PRIVACY, new OfPerson(ADMINISTRATOR))), Rule.STILL_ADMINISTRATOR);
        }

        @Test
        void isPossibleOnceTheHoldIsReleased() {
            given(hold(LEGAL, WHOLE), release(LEGAL)).when(request(PRIVACY, WHOLE)).expectSuccessfulHandlerExecution();
        }

    }

    @Nested
    class ApproveErasureTests {

        @Test
        void isCompletedInTheSameCommit() {
            given(request(PRIVACY, WHOLE)).when(approve(LEGAL))
                .expectEvents(new ErasureApproved(ERASURE, REASON), new ErasureCompleted(ERASURE, WHOLE, ONE));
        }

        @Test
        void isForAnotherPersonWhateverTheRole() {
            refused(given(request(PRIVACY, WHOLE)).when(approve(PRIVACY)), Rule.SAME_PERSON);
            refused(given(request(PRIVACY, WHOLE)).when(approve(by("pia", Role.LEGAL))), Rule.SAME_PERSON);
            given(request(PRIVACY, WHOLE)).when(approve(by("paul", Role.PRIVACY))).expectSuccessfulHandlerExecution();
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = { "PRIVACY", "LEGAL" })
        void isForPrivacyAndLegalAlone(Role role) {
            refused(given(request(PRIVACY, WHOLE)).when(approve(by("x", role))), Rule.WRONG_ROLE);
        }

        @Test
        void isRefusedUnderAHoldThatCameSince() {
            refused(given(request(PRIVACY, WHOLE), hold(LEGAL, WITHIN)).when(approve(LEGAL)), Rule.ON_HOLD);
        }

        @Test
        void isRefusedForWhoHasBecomeAnAdministratorSince() {
            Subject ada = new OfPerson(ADMINISTRATOR);
            refused(given(new Beside(ONE, false), new ErasureRequested(ERASURE, ada, REASON)).when(approve(LEGAL)),
                    Rule.STILL_ADMINISTRATOR);
            given(new Beside(ONE, true), new ErasureRequested(ERASURE, ada, REASON)).when(approve(LEGAL))
                .expectSuccessfulHandlerExecution();
        }

        @Test
        void isCompletedUnderAHoldIfItWasBegunBefore() {
            given(new Beside(ONE, true), new ErasureRequested(ERASURE, WHOLE, REASON),
                    new HoldPlaced(HOLD, WITHIN, REASON))
                .when(approve(LEGAL))
                .expectEvents(new ErasureApproved(ERASURE, REASON), new ErasureCompleted(ERASURE, WHOLE, ONE));
        }

        @Test
        void isRefusedTwice() {
            refused(given(request(PRIVACY, WHOLE), approve(LEGAL)).when(approve(LEGAL)), Rule.ALREADY_COMPLETED);
        }

        @Test
        void isRefusedIfNobodyHasAsked() {
            refused(given().when(approve(LEGAL)), Rule.UNKNOWN_ERASURE);
            refused(given(hold(LEGAL, WHOLE)).when(approve(LEGAL)), Rule.UNKNOWN_ERASURE);
        }

    }

    @Nested
    class PlaceHoldTests {

        @Test
        void isRecordedWithItsReason() {
            given().when(hold(LEGAL, PERSON)).expectEvents(new HoldPlaced(HOLD, PERSON, REASON));
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LEGAL")
        void isForLegalAlone(Role role) {
            refused(given().when(hold(by("x", role), PERSON)), Rule.WRONG_ROLE);
        }

        @Test
        void isRefusedWhereNothingIsLeftOrSoonWillBe() {
            refused(given(new Beside(NOTHING, false)).when(hold(LEGAL, WHOLE)), Rule.NOTHING_TO_ERASE);
            refused(given(new Beside(ONE, true)).when(hold(LEGAL, WHOLE)), Rule.NOTHING_TO_ERASE);
        }

    }

    @Nested
    class ReleaseHoldTests {

        @Test
        void isRecordedWithItsReason() {
            given(hold(LEGAL, PERSON)).when(release(LEGAL)).expectEvents(new HoldReleased(HOLD, REASON));
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "LEGAL")
        void isForLegalAlone(Role role) {
            refused(given(hold(LEGAL, PERSON)).when(release(by("x", role))), Rule.WRONG_ROLE);
        }

        @Test
        void isRefusedTwiceAndIfThereIsNone() {
            refused(given(hold(LEGAL, PERSON), release(LEGAL)).when(release(LEGAL)), Rule.ALREADY_RELEASED);
            refused(given().when(release(LEGAL)), Rule.UNKNOWN_HOLD);
        }

    }

}
