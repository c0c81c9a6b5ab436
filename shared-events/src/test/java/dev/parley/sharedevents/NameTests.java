package dev.parley.sharedevents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTests {

    @ParameterizedTest
    @ValueSource(strings = { "key accounts", " KEY  Accounts ", "Key\u00a0Accounts", "\uff2bey accounts",
            "Key\u200b Accounts", "Key Acc\u00adounts\ufeff", "K\u200dey\t\u3000accounts", "Key \u3164 Accounts" })
    void thatLooksTheSameIsEqual(String written) {
        assertThat(Name.of(written)).isEqualTo(Name.of("Key Accounts")).hasSameHashCodeAs(Name.of("Key Accounts"));
    }

    @Test
    void isFoldedInEveryScript() {
        assertThat(Name.of("STRASSE")).isEqualTo(Name.of("Straße"));
        assertThat(Name.of("ΟΔΟΣ")).isEqualTo(Name.of("οδος"));
        assertThat(Name.of("Mu\u0308ller")).isEqualTo(Name.of("MÜLLER"));
        assertThat(Name.of("ﬁnance")).isEqualTo(Name.of("FINANCE"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "keyaccounts", "Key Account", "Key-Accounts", "K\u00e9y Accounts" })
    void thatLooksDifferentIsAnother(String written) {
        assertThat(Name.of(written)).isNotEqualTo(Name.of("Key Accounts"));
    }

    @Test
    void isShownAsItWasWritten() {
        assertThat(Name.of(" EMEA ")).hasToString("EMEA");
    }

}
