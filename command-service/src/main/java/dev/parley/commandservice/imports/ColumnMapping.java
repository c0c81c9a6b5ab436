package dev.parley.commandservice.imports;

import java.util.List;
import java.util.Map;

import dev.parley.sharedevents.ImportMapping;
import dev.parley.webapi.body.Limits;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How columns and words are read. */
@Schema(description = "How the columns of a table and its words are read.")
public record ColumnMapping(@NotNull @Schema(
        description = "For each field the columns that it may stand in; the first that is not blank counts.",
        example = "{\"ref\":[\"Issue key\"],\"title\":[\"Summary\"],\"raised\":[\"Created\"],\"step\":[\"Resolution\",\"Status\"],\"on\":[\"Resolved\"]}") Map<String, List<String>> columns,
        @Nullable @Schema(description = "Fields that are the same in each row.",
                example = "{\"productArea\":\"Billing\"}") Map<String, String> values,
        @Nullable @Schema(description = "What words for a status mean, whatever their case: a step, or none.",
                example = "{\"Won't Do\":\"declined\"}") Map<String, String> steps,
        @Nullable @Size(max = Limits.WORD) @Schema(description = "How days are written that are not in ISO 8601.",
                example = "dd/MM/yyyy") String dates) {

    ImportMapping mapping() {
        return new ImportMapping(columns, (values == null) ? Map.of() : values, (steps == null) ? Map.of() : steps,
                dates);
    }

    static ColumnMapping of(ImportMapping mapping) {
        return new ColumnMapping(mapping.columns(), mapping.values(), mapping.steps(), mapping.dates());
    }

}
