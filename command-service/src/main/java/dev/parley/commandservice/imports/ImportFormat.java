package dev.parley.commandservice.imports;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;

import dev.parley.commandservice.imports.tables.TableFormat;
import dev.parley.sharedevents.ImportMapping;
import org.jspecify.annotations.Nullable;

/** How a file of history is written. */
enum ImportFormat {

    /** A JSON object a line. */
    NDJSON(ImportFormat.NDJSON_TYPE, null),

    CSV(ImportFormat.CSV_TYPE, TableFormat.CSV),

    XLSX(ImportFormat.XLSX_TYPE, TableFormat.XLSX);

    static final String NDJSON_TYPE = "application/x-ndjson";

    static final String CSV_TYPE = "text/csv";

    static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final String CSV_EXAMPLE = """
            Issue key,Summary,Status,Created,Resolved
            PAY-42,Export to Excel,Done,2024-03-01,2024-03-20
            """;

    private final String type;

    private final @Nullable TableFormat table;

    ImportFormat(String type, @Nullable TableFormat table) {
        this.type = type;
        this.table = table;
    }

    /** That of a media type which has been found to be one of these. */
    static ImportFormat of(String mediaType) {
        String named = mediaType.split(";", 2)[0].strip();
        return Arrays.stream(values()).filter(format -> format.type.equalsIgnoreCase(named)).findFirst().orElseThrow();
    }

    /**
     * @param mapping how the columns of a table are read; null to go by what they are
     * called
     */
    Lines lines(InputStream file, @Nullable ImportMapping mapping) {
        return (table == null) ? BoundedLines.of(file) : new TableLines(table, file, mapping);
    }

    TableFormat table() {
        return Objects.requireNonNull(table);
    }

}
