package dev.parley.commandservice.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import dev.parley.commandservice.imports.StepReader.Bad;
import dev.parley.commandservice.imports.StepReader.Outcome;
import dev.parley.commandservice.imports.StepReader.Read;
import dev.parley.commandservice.imports.tables.MappedTable;
import dev.parley.commandservice.imports.tables.Proposal;
import dev.parley.commandservice.imports.tables.Table;
import dev.parley.commandservice.imports.tables.TableFormat;
import dev.parley.commandservice.imports.tables.TableLine;
import dev.parley.sharedevents.ImportMapping;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The rows of a table as lines: each says a step, or two, or none. */
final class TableLines implements Lines {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TableFormat format;

    private final InputStream file;

    private @Nullable ImportMapping mapping;

    private @Nullable Table table;

    private @Nullable MappedTable rows;

    private final Deque<TableLine> ahead = new ArrayDeque<>();

    /**
     * @param mapping how its columns are read; null to go by what they are called
     */
    TableLines(TableFormat format, InputStream file, @Nullable ImportMapping mapping) {
        this.format = format;
        this.file = file;
        this.mapping = mapping;
    }

    @Override
    public Optional<RowLine> next() throws IOException {
        MappedTable open = (rows == null) ? open() : rows;
        for (Optional<List<TableLine>> row = Optional.of(List.of()); ahead.isEmpty() && row.isPresent();) {
            row = open.next();
            row.ifPresent(ahead::addAll);
        }
        return Optional.ofNullable(ahead.poll()).map(line -> new RowLine(line, open));
    }

    private MappedTable open() throws IOException {
        Table opened = Table.open(format, file.readAllBytes());
        table = opened;
        ImportMapping used = (mapping == null) ? byName(opened) : mapping;
        mapping = used;
        MappedTable mapped = new MappedTable(opened, used, StepKind.words());
        rows = mapped;
        return mapped;
    }

    /** How days are written is for somebody to say. */
    private static ImportMapping byName(Table table) {
        ImportMapping proposed = Proposal.columns(table);
        return new ImportMapping(proposed.columns(), proposed.values(), proposed.steps(), null);
    }

    @Override
    public @Nullable ImportMapping mapping() {
        return mapping;
    }

    @Override
    public void close() {
        if (table != null) {
            table.close();
        }
    }

    /** One step that a row says. */
    record RowLine(TableLine line, MappedTable table) implements Line {

        @Override
        public int number() {
            return line.row();
        }

        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public Outcome read(StepReader reader) {
            Optional<String> ref = Optional.ofNullable(line.ref());
            List<LineFault> faults = line.faults()
                .stream()
                .map(fault -> new LineFault(number(), line.ref(), fault.field(),
                        inColumn(fault.field(), fault.message()), fault.remedy()))
                .toList();
            if (!faults.isEmpty()) {
                return new Bad(ref, faults);
            }
            return switch (reader.read(number(), JSON.writeValueAsBytes(takenFields()))) {
                case Read(HistoryStep step) -> new Read(line.inferred() ? step.meant() : step);
                case Bad(Optional<String> _, List<LineFault> bad) ->
                    new Bad(ref, bad.stream().map(this::inColumn).toList());
            };
        }

        /** What is of no use to the row's step is left where it is. */
        private ObjectNode takenFields() {
            ObjectNode fields = line.fields().deepCopy();
            StepKind.named(line.fields().path("step").asString(""))
                .ifPresent(kind -> fields.retain(fields.propertyNames().stream().filter(kind::takes).toList()));
            return fields;
        }

        private LineFault inColumn(LineFault fault) {
            String field = fault.field();
            if (field == null) {
                return fault;
            }
            String origin = line.origin(field);
            return new LineFault(fault.line(), fault.ref(), origin, inColumn(origin, fault.message()), fault.remedy(),
                    fault.kind());
        }

        private String inColumn(String field, String message) {
            return "in the column " + table.columnOf(field) + ": " + message;
        }

    }

}
