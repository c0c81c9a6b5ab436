package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PasskeysTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final RowsInMemory rows = new RowsInMemory();

    private final Passkeys passkeys = new Passkeys(MasterKey.generate(), rows);

    @Test
    void aChallengeIsAnsweredOnce() {
        passkeys.ask("c1", ADA, "{}", NOW);
        assertThat(passkeys.answered("c1", NOW)).get().extracting(Passkeys.Challenge::person).isEqualTo(ADA);
        assertThat(passkeys.answered("c1", NOW)).isEmpty();
        assertThat(passkeys.answered("c2", NOW)).isEmpty();
    }

    @Test
    void aChallengeIsGoodForFiveMinutes() {
        passkeys.ask("c1", null, "{}", NOW);
        assertThat(passkeys.answered("c1", NOW.plus(Duration.ofMinutes(5)))).isEmpty();
    }

    @Test
    void aPasskeyIsKeptOnceAndKnowsWhenItWasUsed() {
        Passkey passkey = new Passkey("k1", ADA, "My laptop", "cose", 0, TODAY, null);
        assertThat(passkeys.add(passkey)).isTrue();
        assertThat(passkeys.add(passkey)).isFalse();
        passkeys.used("k1", 7, TODAY.plusDays(1));
        assertThat(passkeys.of(ADA))
            .containsExactly(new Passkey("k1", ADA, "My laptop", "cose", 7, TODAY, TODAY.plusDays(1)));
        assertThat(passkeys.remove("k1")).isTrue();
        assertThat(passkeys.find("k1")).isEmpty();
    }

    @Test
    void theGreaterCountStaysOfTwoUsesAtOnce() {
        passkeys.add(new Passkey("k1", ADA, "My laptop", "cose", 6, TODAY, null));
        rows.beforeWriting(() -> passkeys.used("k1", 7, TODAY));
        assertThat(passkeys.used("k1", 8, TODAY)).isTrue();
        assertThat(passkeys.find("k1")).map(Passkey::signatures).contains(8L);
    }

    @Test
    void ofTwoUsesWithTheSameCountOneIsACopy() {
        passkeys.add(new Passkey("k1", ADA, "My laptop", "cose", 6, TODAY, null));
        rows.beforeWriting(() -> passkeys.used("k1", 7, TODAY));
        assertThat(passkeys.used("k1", 7, TODAY)).isFalse();
    }

    @Test
    void whatDoesNotCountIsUsedAsOftenAsOneLikes() {
        passkeys.add(new Passkey("k1", ADA, "My laptop", "cose", 0, TODAY, null));
        rows.beforeWriting(() -> passkeys.used("k1", 0, TODAY));
        assertThat(passkeys.used("k1", 0, TODAY)).isTrue();
        passkeys.remove("k1");
        assertThat(passkeys.used("k1", 0, TODAY)).isFalse();
    }

}
