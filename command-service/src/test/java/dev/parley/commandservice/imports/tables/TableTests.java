package dev.parley.commandservice.imports.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TableTests {

    @Test
    void hasUpToTwoHundredThousandRows() {
        byte[] file = ("ref\n" + "7\n".repeat(200_001)).getBytes(StandardCharsets.UTF_8);
        try (Table table = Table.open(TableFormat.CSV, file)) {
            for (int row = 1; row <= 200_000; row++) {
                assertThat(table.next()).isPresent();
            }
            assertThatThrownBy(table::next).isInstanceOf(UnreadableTableException.class)
                .hasMessage("is one row too many: a table has up to 200000")
                .extracting("row")
                .isEqualTo(200_002);
        }
    }

}
