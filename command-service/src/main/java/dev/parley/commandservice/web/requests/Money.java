package dev.parley.commandservice.web.requests;

import dev.parley.sharedevents.Currencies;
import dev.parley.webapi.body.InvalidFieldException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What an amount and its currency have to be to be taken; either may be missing yet. */
final class Money {

    private Money() {
    }

    static @Nullable String currency(@Nullable String code) {
        return code == null ? null : Currencies.find(code)
            .orElseThrow(() -> new InvalidFieldException("currency", "must be a code of ISO 4217 such as EUR"));
    }

    static void check(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount != null && currency != null && !Currencies.holds(currency, amount)) {
            throw new InvalidFieldException("amount", Currencies.fewerDecimals(currency));
        }
    }

}
