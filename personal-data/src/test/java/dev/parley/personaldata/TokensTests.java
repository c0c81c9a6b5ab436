package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokensTests {

    private static final PersonId ADA = new PersonId("u_ada");

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final RowsInMemory rows = new RowsInMemory();

    private final Tokens tokens = new Tokens(MasterKey.generate(), rows);

    @Test
    void isKnownByItsPrefixAndFoundByItsSecretAlone() {
        String secret = tokens.add(token("t1"));
        assertThat(secret).startsWith("prl_").hasSizeGreaterThan(40);
        assertThat(tokens.use(secret, NOW)).get().extracting(Token::name).isEqualTo("export");
        assertThat(tokens.use(secret + "x", NOW)).isEmpty();
        assertThat(tokens.use("prl_", NOW)).isEmpty();
    }

    @Test
    void keepsNothingThatCouldBeUsed() {
        String secret = tokens.add(token("t1"));
        assertThat(rows.all).allSatisfy(row -> assertThat(new String(row.digest(), StandardCharsets.ISO_8859_1)
                + new String(row.sealed(), StandardCharsets.ISO_8859_1))
            .doesNotContain(secret, secret.substring(4), "export"));
    }

    @Test
    void isGoodUntilTheEndOfItsLastDay() {
        String secret = tokens.add(token("t1"));
        assertThat(tokens.use(secret, Instant.parse("2026-11-30T23:59:59Z"))).isPresent();
        assertThat(tokens.use(secret, Instant.parse("2026-12-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void saysOnWhichDayItWasUsedLastAndIsWrittenOnceADay() {
        String secret = tokens.add(token("t1"));
        assertThat(tokens.of(ADA)).singleElement().extracting(Token::lastUsedOn).isNull();
        tokens.use(secret, NOW);
        tokens.use(secret, NOW.plusSeconds(60));
        assertThat(rows.all.getFirst().version()).isEqualTo(1);
        tokens.use(secret, NOW.plus(Duration.ofDays(1)));
        assertThat(tokens.of(ADA)).singleElement().extracting(Token::lastUsedOn).isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void isGoodForNothingOnceItWasRevoked() {
        String secret = tokens.add(token("t1"));
        String other = tokens.add(token("t2"));
        assertThat(tokens.remove("t1")).isTrue();
        assertThat(tokens.remove("t1")).isFalse();
        assertThat(tokens.use(secret, NOW)).isEmpty();
        assertThat(tokens.use(other, NOW)).isPresent();
    }

    private static Token token(String id) {
        return new Token(id, ADA, ADA, "export", List.of(Role.AUDITOR), LAST_DAY, null);
    }

}
