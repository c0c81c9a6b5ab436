package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionsTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private static final Duration HALF = Sessions.IDLE.dividedBy(2);

    private final RowsInMemory rows = new RowsInMemory();

    private final Sessions sessions = new Sessions(MasterKey.generate(), rows);

    @Test
    void isFoundByItsSecretAlone() {
        String secret = sessions.open(ADA, NOW);
        assertThat(sessions.use(secret, NOW)).get().extracting(Session::person).isEqualTo(ADA);
        assertThat(sessions.use(secret + "x", NOW)).isEmpty();
        assertThat(sessions.use("", NOW)).isEmpty();
    }

    @Test
    void keepsNeitherItsSecretNorWhoseItIsInTheOpen() {
        String secret = sessions.open(ADA, NOW);
        assertThat(rows.all).allSatisfy(row -> {
            assertThat(text(row.digest()) + text(row.sealed()) + row.id()).doesNotContain(secret);
            assertThat(text(row.sealed())).doesNotContain("u_ada");
        });
    }

    @Test
    void endsAfterTwelveHoursWithoutUse() {
        String secret = sessions.open(ADA, NOW);
        assertThat(sessions.use(secret, NOW.plus(Sessions.IDLE).minusMillis(1))).isPresent();
        String other = sessions.open(ADA, NOW);
        assertThat(sessions.use(other, NOW.plus(Sessions.IDLE))).isEmpty();
    }

    @Test
    void isNotUsedByBeingLookedFor() {
        String secret = sessions.open(ADA, NOW);
        assertThat(sessions.find(secret, NOW.plus(Sessions.IDLE).minusMillis(1))).isPresent();
        assertThat(sessions.find(secret, NOW.plus(Sessions.IDLE))).isEmpty();
    }

    @Test
    void goesOnWhileItIsUsedButNotForMoreThanFourteenDays() {
        String secret = sessions.open(ADA, NOW);
        Instant at = NOW;
        while (at.plus(HALF).isBefore(NOW.plus(Sessions.LONGEST))) {
            at = at.plus(HALF);
            assertThat(sessions.use(secret, at)).as(at.toString()).isPresent();
        }
        assertThat(sessions.use(secret, NOW.plus(Sessions.LONGEST))).isEmpty();
    }

    @Test
    void isNotWrittenForEachCall() {
        String secret = sessions.open(ADA, NOW);
        sessions.use(secret, NOW.plus(Sessions.EXACTLY).minusMillis(1));
        assertThat(rows.all.getFirst().version()).isZero();
        sessions.use(secret, NOW.plus(Sessions.EXACTLY));
        assertThat(rows.all.getFirst().version()).isEqualTo(1);
    }

    @Test
    void endsAlone() {
        String one = sessions.open(ADA, NOW);
        String other = sessions.open(ADA, NOW);
        sessions.end(sessions.use(one, NOW).orElseThrow().id());
        assertThat(sessions.use(one, NOW)).isEmpty();
        assertThat(sessions.use(other, NOW)).isPresent();
    }

    @Test
    void endsWithAllOthersOfThePerson() {
        String one = sessions.open(ADA, NOW);
        String other = sessions.open(ADA, NOW);
        String beas = sessions.open(new PersonId("u_bea"), NOW);
        sessions.endAllOf(ADA);
        assertThat(sessions.use(one, NOW)).isEmpty();
        assertThat(sessions.use(other, NOW)).isEmpty();
        assertThat(sessions.use(beas, NOW)).isPresent();
        assertThat(sessions.of(ADA, NOW)).isEmpty();
    }

    @Test
    void isThrownAwayOnceItHasEnded() {
        sessions.open(ADA, NOW);
        sessions.open(ADA, NOW.plus(Duration.ofDays(15)));
        assertThat(rows.all).hasSize(1);
    }

    @Test
    void anotherMasterKeyFindsNone() {
        String secret = sessions.open(ADA, NOW);
        assertThat(new Sessions(MasterKey.generate(), rows).use(secret, NOW)).isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

}
