package dev.parley.sharedevents;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CurrenciesTests {

    @ParameterizedTest
    @ValueSource(strings = { "EUE", "BTC", "ZZZ", "XTS", "XAU", "EU", "EURO", "", "\u20AC", "e\u0131r" })
    void areThoseOfIso4217(String code) {
        assertThat(Currencies.find(code)).isEmpty();
    }

    @Test
    void haveNoneWhoseCodeSaysThatThereIsNone() {
        assertThat(Currencies.find("X".repeat(3))).isEmpty();
    }

    @Test
    void areFoundInEitherCase() {
        assertThat(Currencies.find("eur")).contains("EUR");
        assertThat(Currencies.find("Jpy")).contains("JPY");
    }

    @ParameterizedTest
    @CsvSource({ "EUR,1.23,true", "EUR,1.230,true", "EUR,1.234,false", "JPY,100,true", "JPY,1E2,true", "JPY,0.5,false",
            "KWD,0.001,true", "CLF,0.0001,true" })
    void haveTheirDecimals(String code, BigDecimal amount, boolean held) {
        assertThat(Currencies.holds(code, amount)).isEqualTo(held);
    }

}
