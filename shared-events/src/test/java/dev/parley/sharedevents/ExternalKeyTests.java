package dev.parley.sharedevents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalKeyTests {

    @Test
    void hasItsSystemInCapitalsAndItsIdAsItIs() {
        assertThat(ExternalKey.parse("jira: PAY-42 ")).isEqualTo(new ExternalKey("JIRA", "PAY-42"));
        assertThat(ExternalKey.parse("GITHUB:acme/app#7:1").id()).isEqualTo("acme/app#7:1");
        assertThat(new ExternalKey("our-crm", "x")).hasToString("OUR-CRM:x");
    }

    @Test
    void isRefusedWithoutAKnownForm() {
        for (String wrong : List.of("PAY-42", ":PAY-42", "JIRA:", "JIRA: \u200b", "J R:1", "9:1")) {
            assertThatThrownBy(() -> ExternalKey.parse(wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void isTheSameForASalesforceIdOfFifteenAndOfEighteenCharacters() {
        ExternalKey whole = new ExternalKey("SALESFORCE", "0015000000Gv7qJAAR");
        assertThat(new ExternalKey("salesforce", "0015000000Gv7qJ")).isEqualTo(whole);
        assertThat(new ExternalKey("salesforce", "0015000000Gv7qJaar")).isEqualTo(whole);
        assertThat(new ExternalKey("salesforce", "0015000000Gv7qj").id()).isEqualTo("0015000000Gv7qjAAB");
    }

    @Test
    void isRefusedForASalesforceIdWhoseEndDoesNotGoWithIt() {
        for (String wrong : List.of("0015000000Gv7qJAAB", "0015000000gv7qJAAR", "0015000000Gv7q", "0015000000Gv7qJAA",
                "0015000000Gv7q-")) {
            assertThatThrownBy(() -> new ExternalKey("SALESFORCE", wrong)).as(wrong)
                .isInstanceOf(IllegalArgumentException.class);
        }
    }

}
