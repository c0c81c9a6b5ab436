package dev.parley.commandservice.imports;

import java.util.List;

import dev.parley.commandservice.imports.tables.MappingCheck;
import dev.parley.commandservice.imports.tables.Proposal;
import dev.parley.commandservice.imports.tables.Proposal.Word;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.webapi.body.Limits;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import dev.parley.webapi.problem.Violation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is said of mappings over HTTP. */
final class MappingBodies {

    private MappingBodies() {
    }

    /** A mapping, and the name to keep it under. */
    @Schema(description = "A mapping, and the name to keep it under.")
    record ImportMappingKept(@NotNull @Size(max = Limits.WORD) @Schema(example = "jira") String name,
            @Nullable @Schema(description = "Absent to give up the name.") ColumnMapping mapping) {

        /** Refuses what no table could be read by. */
        void check() {
            List<Violation> violations = (mapping == null) ? List.of()
                    : MappingCheck.faults(mapping.mapping(), StepKind.words())
                        .entrySet()
                        .stream()
                        .map(fault -> new Violation("/mapping" + fault.getKey(), fault.getValue()))
                        .toList();
            if (!violations.isEmpty()) {
                throw new ProblemException(
                        CallRules.INVALID_INPUT.problem("The mapping cannot be kept.").withViolations(violations));
            }
        }

        @Nullable ImportMapping toMapping() {
            return (mapping == null) ? null : mapping.mapping();
        }

    }

    /** What a table suggests. */
    record MappingProposed(@Schema(description = "The mapping; correct it, then keep it.") ColumnMapping mapping,
            @Schema(description = "The names of the columns.") List<String> header,
            @Schema(description = "The first rows, as they are.") List<List<String>> rows,
            @Schema(description = "The words for a status in all rows, with what each would mean.") List<WordSeen> words,
            @Schema(description = "How many rows there are.") int count) {

        static MappingProposed of(Proposal proposal) {
            return new MappingProposed(ColumnMapping.of(proposal.mapping()), proposal.header(), proposal.rows(),
                    proposal.words().stream().map(WordSeen::of).toList(), proposal.count());
        }

    }

    /** A word for a status. */
    record WordSeen(@Schema(example = "Won't Do") String word,
            @Nullable @Schema(description = "Null where you have to say.", example = "declined") String step,
            @Schema(description = "How many rows have it.") int count) {

        static WordSeen of(Word word) {
            return new WordSeen(word.word(), word.step(), word.count());
        }

    }

}
