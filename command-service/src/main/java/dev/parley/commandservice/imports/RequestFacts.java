package dev.parley.commandservice.imports;

import java.math.BigDecimal;
import java.util.List;

import dev.parley.sharedevents.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of the request itself.
 *
 * @param amount what the request was worth to the account; there only with a currency
 * @param reasons given for it
 */
record RequestFacts(String title, @Nullable String link, @Nullable String account, @Nullable String salesTeam,
        @Nullable String productArea, @Nullable String segment, @Nullable BigDecimal amount, @Nullable String currency,
        List<ReasonCode> reasons) {

    /** Without a link and reasons, which are the step's where it does not raise. */
    RequestFacts ofRequestAlone() {
        return new RequestFacts(title, null, account, salesTeam, productArea, segment, amount, currency, List.of());
    }

    /** Those of a request of which no line says anything: its name has to do. */
    static RequestFacts unknown(String ref) {
        return new RequestFacts(ref, null, null, null, null, null, null, null, List.of());
    }

}
