package dev.parley.sharedevents.rules;

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

    private static String row(Rule rule) {
        return "| `" + rule.code() + "` | " + rule.title() + " | " + rule.explanation() + " |";
    }

}
