package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SetupLinkTests {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final RowsInMemory rows = new RowsInMemory();

    private final SetupLink link = new SetupLink(MasterKey.generate(), rows);

    @Test
    void isGoodForADayUntilThereIsAnother() {
        String first = link.make(NOW);
        assertThat(link.isValid(first, NOW)).isTrue();
        assertThat(link.isValid(first, NOW.plus(Duration.ofHours(24)))).isFalse();
        String second = link.make(NOW);
        assertThat(link.isValid(first, NOW)).isFalse();
        assertThat(link.isValid(second, NOW)).isTrue();
    }

    @Test
    void ofTwoThatAreMadeAtOnceTheLastIsGood() {
        List<String> others = new ArrayList<>();
        rows.beforeWriting(() -> others.add(link.make(NOW)));
        assertThat(link.isValid(link.make(NOW), NOW)).isTrue();
        assertThat(link.isValid(others.getFirst(), NOW)).isFalse();
    }

}
