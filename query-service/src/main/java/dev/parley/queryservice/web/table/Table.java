package dev.parley.queryservice.web.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.parley.queryservice.analytics.Change;
import dev.parley.queryservice.analytics.Group;
import dev.parley.queryservice.analytics.statistics.Measure;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, named as the fields of the answer in JSON are, with dots where
 * they are nested. Lines end in CR LF, and what is not there is empty.
 *
 * @param <R> what a row is about
 */
public final class Table<R> implements Sheet<R> {

    private final List<Column<R>> columns;

    private Table(List<Column<R>> columns) {
        this.columns = columns;
    }

    private record Column<R>(String name, Cell<R> cell) {
    }

    /** What stands in a cell of a row. */
    @FunctionalInterface
    public interface Cell<R> {

        @Nullable Object of(R row);

    }

    public static <R> Table<R> empty() {
        return new Table<>(List.of());
    }

    /** And a column of words, made harmless to those who open the table as a sheet. */
    public Table<R> text(String name, Cell<R> cell) {
        return plus(name, row -> CellText.harmless(cell.of(row)));
    }

    /** And the columns that say which group it is. */
    public Table<R> group(Function<R, Group> group) {
        return text("group", row -> group.apply(row).name()).text("groupKind", row -> group.apply(row).kind());
    }

    /** And a column of numbers. */
    public Table<R> number(String name, Cell<R> cell) {
        return plus(name, row -> CellText.plain(cell.of(row)));
    }

    /** And the columns of a figure with its interval. */
    public Table<R> measure(String name, Function<R, ? extends Measure> measure) {
        return nested(name, measure, Table.interval().text("why", Measure::why));
    }

    /** And the columns of how a share has changed. */
    public Table<R> change(String name, Function<R, Change> change) {
        return nested(name, change, Table.<Change>interval().number("before", Change::before).text("why", Change::why));
    }

    private static <M extends Measure> Table<M> interval() {
        return Table.<M>empty()
            .number("value", Measure::value)
            .number("low", Measure::low)
            .number("high", Measure::high)
            .number("n", Measure::n);
    }

    /** And the columns of a part of the row. */
    public <P> Table<R> nested(String name, Function<R, ? extends P> part, Table<P> of) {
        Table<R> more = this;
        for (Column<P> column : of.columns) {
            more = more.plus(name + "." + column.name(), row -> column.cell().of(part.apply(row)));
        }
        return more;
    }

    /** The same for groups that have several rows each. */
    public <G> Sheet<G> of(Function<G, Stream<R>> rows) {
        return groups -> csv(groups.stream().flatMap(rows).toList());
    }

    /** The header and a line for each row. */
    @Override
    public String csv(List<R> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            lines.writeRecord(columns.stream().map(Column::name).toList());
            for (R row : rows) {
                lines.writeRecord(columns.stream().map(column -> shown(column.cell().of(row))).toList());
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return text.toString();
    }

    private static String shown(@Nullable Object value) {
        return (value == null) ? "" : value.toString();
    }

    private Table<R> plus(String name, Cell<R> cell) {
        return new Table<>(Stream.concat(columns.stream(), Stream.of(new Column<>(name, cell))).toList());
    }

}
