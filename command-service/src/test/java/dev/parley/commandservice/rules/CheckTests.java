package dev.parley.commandservice.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.sharedevents.rules.Rule;
import org.junit.jupiter.api.Test;

class CheckTests {

    @Test
    void aRefusalNamesEachBrokenRuleOnceInTheOrderAsked() {
        Check check = new Check().refuse(Rule.REASON_REQUIRED, true)
            .refuse(Rule.TOO_EARLY, false)
            .refuse(Rule.REASON_REQUIRED, true)
            .refuse(Rule.OWN_SIDE, true);
        assertThat(catchThrowableOfType(Refusal.class, check::done).rules()).containsExactly(Rule.REASON_REQUIRED,
                Rule.OWN_SIDE);
    }

}
