package dev.parley.queryservice.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.queryservice.Tale;
import dev.parley.sharedevents.DecisionEvent.DecisionCompleted;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Reasoning;
import dev.parley.sharedevents.Reasoning.Forecast;
import dev.parley.sharedevents.Role;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExpeditedTests extends WaitingStory {

    private final Tale it = story.raisedInHaste("sales", "north");

    @Test
    void isToBeCompletedWithinFiveDays() {
        assertThat(kinds(Role.PRODUCT, "2026-01-02")).containsExactly(Kind.COMPLETE_EXPEDITED, Kind.DECIDE);
        it.accepted("G06");
        assertThat(only(Role.PRODUCT, "2026-01-06", Kind.COMPLETE_EXPEDITED).overdue()).isFalse();
        assertThat(only(Role.PRODUCT, "2026-01-07", Kind.COMPLETE_EXPEDITED).overdue()).isTrue();
        assertThat(kinds(Role.SALES, "2026-01-07")).isEmpty();
    }

    @Test
    void asANoIsCompleteWithACounterOption() {
        it.countering().product(declined(null));
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
    }

    @Test
    void asANoIsCompleteWithTheReasonWhyThereIsNoAlternative() {
        it.product(declined(TEXT));
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
    }

    @Test
    void asANoThatSaysNeitherIsCompletedByACorrection() {
        it.product(declined(null));
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).containsExactly(Kind.COMPLETE_EXPEDITED);
        it.corrected("noAlternativeBecause", TEXT);
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
    }

    @Test
    void asAYesIsCompletedByItsForecastAlone() {
        it.accepted("G06").corrected("rationale", TEXT);
        assertThat(kinds(Role.PRODUCT, "2026-01-06")).containsExactly(Kind.COMPLETE_EXPEDITED);
        it.product(new DecisionCompleted(new Forecast(TEXT, 0.7, LocalDate.of(2026, 3, 1)), null));
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
        assertThat(kinds(Role.PRODUCT, "2026-03-01")).containsExactly(Kind.SCORE_PROCESS);
    }

    @Test
    void asANoIsCompletedBySayingAfterwardsWhyThereIsNoAlternative() {
        it.product(declined(null)).product(new DecisionCompleted(null, TEXT));
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
    }

    @Test
    void isCompleteAsSoonAsAnExecutiveOverrides() {
        it.accepted("G06").overriddenTo(Disposition.DECLINED);
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
        it.overriddenTo(Disposition.ACCEPTED);
        assertThat(kinds(Role.PRODUCT, "2026-01-07")).isEmpty();
    }

    private static RequestDeclined declined(@Nullable Narrative noAlternativeBecause) {
        return new RequestDeclined(new Reasoning(TEXT, List.of(new PersonId("u_product")), LocalDate.of(2026, 1, 1),
                null, null, List.of(), null, null, null, List.of()), noAlternativeBecause);
    }

}
