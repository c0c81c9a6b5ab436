package dev.parley.commandservice.imports;

import java.util.Map;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.sharedevents.RequestEvent.RequestRaised;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** How inferred steps stand in the log. */
class InferredStepsTests extends OnABench {

    private static final String DELIVERED = """
            {"ref":"R-1","step":"delivered","on":"2024-05-01","by":"Cleo"}
            """;

    @Test
    void sayThatTheyAreAndHaveNobodyWhoTookThem() {
        Imported imported = bench.importFile(DELIVERED);
        assertThat(bench.entriesOf("R-1"))
            .extracting(Entry::type, entry -> entry.meta().get(EventMetaData.INFERRED),
                    entry -> entry.meta().get(EventMetaData.BY))
            .containsExactly(tuple("RequestRaised", "raised", null), tuple("RequestAccepted", "accepted", null),
                    tuple("DeliveryRecorded", null, bench.people.person("Cleo").value()));
        assertThat(imported.inferred()).isEqualTo(Map.of("raised", 1L, "accepted", 1L));
    }

    @Test
    void areNotThereTwiceAfterTheSameFileAgain() {
        bench.importFile(DELIVERED);
        assertThat(bench.importFile(DELIVERED).unchanged()).isEqualTo(1);
        assertThat(bench.log.head()).isEqualTo(3);
    }

}
