package dev.parley.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTests {

    private static final byte[] CONTENT = "content".getBytes(StandardCharsets.UTF_8);

    @Test
    void isTheSameAfterWritingAndReading() {
        MasterKey key = MasterKey.generate();
        MasterKey again = MasterKey.decode(key.encoded() + "\n");
        assertThat(again.digest("use", CONTENT)).isEqualTo(key.digest("use", CONTENT));
    }

    @Test
    void everyUseHasAKeyOfItsOwn() {
        MasterKey key = MasterKey.generate();
        assertThat(key.digest("one use", CONTENT)).isNotEqualTo(key.digest("another", CONTENT)).hasSize(32);
    }

    @Test
    void isDerivedAsItAlwaysWas() {
        MasterKey key = MasterKey.decode(Base64.getEncoder().encodeToString(new byte[32]));
        assertThat(Base64.getEncoder().encodeToString(key.digest("use", CONTENT)))
            .isEqualTo("BSVsfNQANEpHuW5tQITB+tV3bMT30N2xEDm3c4o2Sgw=");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "not base64!", "c2hvcnQ=" })
    void isRefusedIfItIsNot32BytesInBase64(String text) {
        assertThatThrownBy(() -> MasterKey.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }

}
