package dev.parley.commandservice.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

class RuleBookTests {

    private static final Path BOOK = Path.of("..", "docs", "rules.md");

    @Test
    void theBookHasEveryRuleInTheOrderOfTheCatalogue() throws IOException {
        List<String> rows = Files.readAllLines(BOOK).stream().filter(line -> line.startsWith("| `")).toList();
        assertThat(rows).isEqualTo(Arrays.stream(Rule.values()).map(RuleBookTests::row).toList());
    }

    @Test
    void aRefusalNamesEachBrokenRuleOnceInTheOrderAsked() {
        Check check = new Check().refuse(Rule.REASON_REQUIRED, true)
            .refuse(Rule.TOO_EARLY, false)
            .refuse(Rule.REASON_REQUIRED, true)
            .refuse(Rule.OWN_SIDE, true);
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, check::done).rules())
            .containsExactly(Rule.REASON_REQUIRED, Rule.OWN_SIDE);
    }

    private static String row(Rule rule) {
        return "| `" + rule.code() + "` | " + rule.title() + " | " + rule.explanation() + " |";
    }

}
