package dev.parley.commandservice.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.parley.sharedevents.ImportMapping;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/** What an import did, or would do. */
public record Imported(
        @Schema(description = "By which it can be taken back; null if nothing was recorded.",
                example = "01981f7e-8d2a-7c3b-9f10-2a6b7c8d9e0f") @Nullable String id,
        @Schema(description = "Whether nothing was recorded, for it was only tried.") boolean dryRun,
        @Schema(description = "In which order the file lists the steps of a request.",
                example = "OLDEST_FIRST") ReadingOrder order,
        @Schema(description = "How many requests the file holds.") int requests,
        @Schema(description = "How many steps.") int steps,
        @Schema(description = "How many of the steps were there already.") int unchanged,
        @Schema(description = "How many said again what was so already, and are no step.") int repeated,
        @Schema(description = "What comes in, by kind of step.", example = "{\"raised\":110}") Map<String, Long> byKind,
        @Schema(description = "What comes in, by the year in which it happened.",
                example = "{\"2024\":87}") Map<String, Long> byYear,
        @Schema(description = "What of it no line says but what must have been, by kind of step.",
                example = "{\"reopened\":3}") Map<String, Long> inferred,
        @Schema(description = "How many facts were other than an earlier file said.") int corrected,
        @Schema(description = "How many requests are left out.") int skipped,
        @Schema(description = "Why, line by line; of the first thousand lines.") List<Fault> faults,
        @Schema(description = "How many bad lines there are beside those.") int moreFaults,
        @Schema(description = "How the columns of a table were read.") @Nullable ColumnMapping mapping,
        @Schema(description = "The head of the log afterwards.") long position) {

    /** Why a line, and the request that it is of, is left out. */
    public record Fault(int line, @Schema(example = "EIP-1559") @Nullable String ref,
            @Schema(example = "on") @Nullable String field,
            @Schema(example = "must be a date such as 2026-11-28") String message,
            @Schema(description = "What to do about it.", example = "put a `reopened` before it") String remedy,
            @Schema(description = "not-imported: the request has gone on here.", example = "invalid-input",
                    allowableValues = {
                            "invalid-input", "contradicts-import", "not-imported" }) String rule){

        static Fault of(LineFault fault) {
            return new Fault(fault.line(), fault.ref(), fault.field(), fault.message(), fault.remedy(),
                    fault.kind().code());
        }

    }

    static Imported of(@Nullable String id, HistoryFile file, List<RequestPlan> plans, Faults faults, long position) {
        List<HistoryStep> added = plans.stream().flatMap(plan -> plan.added().stream()).toList();
        int leftOut = (int) plans.stream().filter(RequestPlan::isLeftOut).count() + file.incomplete().size();
        return new Imported(added.isEmpty() ? null : id, id == null, file.order(),
                plans.size() + file.incomplete().size(), file.steps(),
                plans.stream().mapToInt(RequestPlan::unchanged).sum(),
                plans.stream().mapToInt(RequestPlan::repeated).sum(),
                counts(added.stream(), step -> step.kind().toString()),
                counts(added.stream(), step -> Integer.toString(step.on().getYear())),
                counts(added.stream().filter(HistoryStep::isInferred), step -> step.kind().toString()),
                plans.stream().mapToInt(plan -> plan.corrections().size()).sum(), leftOut,
                faults.named().stream().map(Fault::of).toList(), faults.more(), mapping(file), position);
    }

    private static @Nullable ColumnMapping mapping(HistoryFile file) {
        ImportMapping mapping = file.mapping();
        return (mapping == null) ? null : ColumnMapping.of(mapping);
    }

    private static Map<String, Long> counts(Stream<HistoryStep> steps, Function<HistoryStep, String> name) {
        return steps.collect(groupingBy(name, TreeMap::new, counting()));
    }

}
