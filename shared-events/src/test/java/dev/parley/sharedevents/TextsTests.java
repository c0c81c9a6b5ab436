package dev.parley.sharedevents;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextsTests {

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t\r\n", "\u00A0", "\u200B", "\uFEFF", "\u3164", "\u3000", "\u2800", "\u00AD",
            "\u202E\u200F", "\uFE0F", "\u2028", "\uDB40\uDC41" })
    void someShowNothing(String text) {
        assertThat(Texts.showsNothing(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a", " a ", "\u200Ba", ".", "\uD83D\uDC69\u200D\uD83D\uDCBB", "\u0301", "\uAC00" })
    void othersShowSomething(String text) {
        assertThat(Texts.showsNothing(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000", "\u001B[31m", "\u0007", "\u007F", "\u0085", "\u009B", "x\uD800", "\uDC00x",
            "\uDC00\uD800" })
    void someAreRefused(String text) {
        assertThat(Texts.fault(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "two\nlines", "a\ttab", "\r\n", "\uD83D\uDE00", "\u200E", "na\u00EFve" })
    void othersAreNot(String text) {
        assertThat(Texts.fault(text)).isEmpty();
    }

    @Test
    void lengthIsInCodePoints() {
        assertThat(Texts.length("\uD83D\uDE00\uD83D\uDE00a")).isEqualTo(3);
    }

}
