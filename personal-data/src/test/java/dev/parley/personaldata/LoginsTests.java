package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginsTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private final RowsInMemory rows = new RowsInMemory();

    private final Logins logins = new Logins(MasterKey.generate(), rows);

    @BeforeEach
    void add() {
        logins.add(new Login(ADA, "ada", "first", null, null, null, NOW, null));
    }

    @Test
    void whoKnowsThePasswordOfBeforeChangesNothing() {
        rows.beforeWriting(() -> logins.changePassword(ADA, "first", "hers"));
        assertThat(logins.changePassword(ADA, "first", "a thief's")).isFalse();
        assertThat(logins.find(ADA)).map(Login::password).contains("hers");
    }

    @Test
    void aPasswordIsChangedWhoeverIsSeenMeanwhile() {
        rows.beforeWriting(() -> logins.seen(ADA, TODAY));
        assertThat(logins.changePassword(ADA, "first", "second")).isTrue();
        assertThat(logins.find(ADA)).contains(new Login(ADA, "ada", "second", null, null, null, NOW, TODAY));
    }

}
