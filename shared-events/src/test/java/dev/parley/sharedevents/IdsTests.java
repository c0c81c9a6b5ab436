package dev.parley.sharedevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    @Test
    void newOnesAreUuidsOfVersion7InOrder() {
        assertThat(Stream.generate(Ids::next).limit(1000).toList()).doesNotHaveDuplicates()
            .isSorted()
            .allSatisfy(id -> assertThat(UUID.fromString(id).version()).isEqualTo(7));
    }

    @Test
    void aNameAlwaysGivesTheSameOne() {
        assertThat(Ids.named("SE-0001")).isEqualTo(Ids.named("SE-0001")).isNotEqualTo(Ids.named("SE-0002"));
    }

    /** {@code printf parley:SE-0001 | sha256sum}, its bits of version and variant set. */
    @Test
    void aNameGivesAUuidOfVersion8MadeOfItsSha256() {
        UUID named = UUID.fromString(Ids.named("SE-0001"));
        assertThat(named.version()).isEqualTo(8);
        assertThat(named.variant()).isEqualTo(2);
        assertThat(named).hasToString("14cce577-8253-8167-a5ae-ae07c814394e");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "a b", "ä", "tab\t",
            "01234567890123456789012345678901234567890123456789012345678901234" })
    void othersAreRefused(String text) {
        assertThatThrownBy(() -> new NegotiationId(text)).isInstanceOf(IllegalArgumentException.class);
    }

}
