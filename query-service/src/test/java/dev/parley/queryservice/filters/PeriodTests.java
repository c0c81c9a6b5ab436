package dev.parley.queryservice.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTests {

    @Test
    void hasPeriodsOfItsLengthBeforeAndAfter() {
        assertThat(period("2026-03-01", "2026-03-31").before(2)).isEqualTo(period("2026-01-01", "2026-02-28"));
        assertThat(period("2026-03-01", "2026-03-31").after()).isEqualTo(period("2026-04-01", "2026-04-30"));
        assertThat(period("2026-03-02", "2026-03-11").before(1)).isEqualTo(period("2026-02-20", "2026-03-01"));
        assertThat(period("2026-03-02", "2026-03-11").after()).isEqualTo(period("2026-03-12", "2026-03-21"));
    }

    @Test
    void hasNoneInYearsThatAreNotWrittenInFourDigits() {
        assertThat(period("2026-11-02", "2999-12-31").before(4)).isNull();
        assertThat(period("0000-01-01", "0000-12-31").before(1)).isNull();
        assertThat(period("2026-11-02", "9999-12-31").after()).isNull();
        assertThat(period("9000-01-01", "9999-12-31").after()).isNull();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

}
