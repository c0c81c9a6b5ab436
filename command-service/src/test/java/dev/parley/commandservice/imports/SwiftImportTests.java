package dev.parley.commandservice.imports;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import dev.parley.eventlog.Entry;
import dev.parley.sharedevents.DecisionEvent.CounterOptionChosen;
import dev.parley.sharedevents.DecisionEvent.RequestDeclined;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The decisions on the Swift language, as they stand in the log afterwards. */
class SwiftImportTests extends OnABench {

    @Test
    void becomesACommitForEachRequest() {
        Imported imported = bench.importSwiftHistory();
        assertThat(imported).extracting(Imported::requests, Imported::steps, Imported::unchanged, Imported::position)
            .containsExactly(546, 2274, 0, 2274L);
        assertThat(imported.inferred()).isEmpty();
        assertThat(imported.byKind()).containsEntry("raised", 546L);
        assertThat(imported.order()).isEqualTo(ReadingOrder.OLDEST_FIRST);
        assertThat(bench.entries()).extracting(Entry::position)
            .containsExactlyElementsOf(LongStream.rangeClosed(1, 2274).boxed().toList());
        assertThat(bench.entries().stream().map(Entry::stream).distinct()).hasSize(546);
        assertThat(bench.entries().stream().filter(Entry::endsCommit)).hasSize(546);
        assertThat(bench.entries().stream().map(Entry::command).distinct()).hasSize(546);
    }

    @Test
    void has478YesAnd36NoByFirstDecision() {
        bench.importSwiftHistory();
        Map<String, String> firstDecisions = bench.entries()
            .stream()
            .filter(entry -> Set.of("RequestAccepted", "CounterOptionChosen", "RequestDeclined").contains(entry.type()))
            .collect(Collectors.toMap(Entry::stream, Entry::type, (first, later) -> first));
        Map<Boolean, Long> yes = firstDecisions.values()
            .stream()
            .collect(Collectors.partitioningBy(type -> !type.equals("RequestDeclined"), Collectors.counting()));
        assertThat(yes).containsEntry(true, 478L).containsEntry(false, 36L);
    }

    @Test
    void changesNothingTheSecondTime() {
        bench.importSwiftHistory();
        Imported again = bench.importSwiftHistory();
        assertThat(again.unchanged()).isEqualTo(2274);
        assertThat(again.byKind()).isEmpty();
        assertThat(again.position()).isEqualTo(2274);
    }

}
