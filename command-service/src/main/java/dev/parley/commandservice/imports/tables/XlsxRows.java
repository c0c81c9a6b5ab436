package dev.parley.commandservice.imports.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of a workbook that is not hidden. */
final class XlsxRows implements Rows {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    /** In characters: cells may share a text that the file holds once. */
    private static final long MOST_TEXT = 128L << 20;

    private final ReadableWorkbook workbook;

    private final Stream<org.dhatim.fastexcel.reader.Row> stream;

    private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

    private final XlsxNumbers numbers = new XlsxNumbers();

    private int row;

    private long text;

    private XlsxRows(ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream) {
        this.workbook = workbook;
        this.stream = stream;
        this.rows = stream.iterator();
    }

    static XlsxRows open(byte[] file) {
        try {
            XlsxCheck.check(file);
            ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file), WITH_FORMATS);
            Sheet sheet = workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new UnreadableTableException(1, "has no sheet that is shown", "show one"));
            return new XlsxRows(workbook, sheet.openStream());
        }
        catch (UnreadableTableException ex) {
            throw ex;
        }
        catch (IOException | RuntimeException ex) {
            throw unreadable(1, ex);
        }
    }

    @Override
    public Optional<Row> next() {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            org.dhatim.fastexcel.reader.Row read = rows.next();
            row = read.getRowNum();
            return Optional.of(row(read));
        }
        catch (UnreadableTableException ex) {
            throw ex;
        }
        catch (RuntimeException ex) {
            throw unreadable(row + 1, ex);
        }
    }

    private Row row(org.dhatim.fastexcel.reader.Row read) {
        if (read.getCellCount() > Table.MOST_COLUMNS) {
            throw new UnreadableTableException(row, "has more than " + Table.MOST_COLUMNS + " columns",
                    "leave out those that say nothing of history");
        }
        List<String> cells = new ArrayList<>(read.getCellCount());
        Map<Integer, String> faults = new HashMap<>();
        for (int column = 0; column < read.getCellCount(); column++) {
            Cell cell = read.getOptionalCell(column).orElse(null);
            String fault = fault(cell);
            if (fault != null) {
                faults.put(column, fault);
            }
            cells.add((cell == null || fault != null) ? "" : text(cell));
        }
        return new Row(row, cells, faults);
    }

    private String text(Cell cell) {
        String said = numbers.text(cell);
        text += said.length();
        if (said.length() > Table.LONGEST_CELL || text > MOST_TEXT) {
            throw new UnreadableTableException(row,
                    (text > MOST_TEXT) ? "says more than " + MOST_TEXT + " characters with the rows before it"
                            : "holds a cell of more characters than one may have",
                    "leave out columns that say nothing of history, or send it in parts");
        }
        return said;
    }

    /** The value of a formula is the one that the spreadsheet kept of it. */
    private static @Nullable String fault(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        String value = cell.getRawValue();
        return switch (cell.getType()) {
            case ERROR -> "holds a fault: " + value;
            case FORMULA -> (value == null || value.startsWith("#")) ? "holds a formula without a value" : null;
            case NUMBER, STRING, EMPTY, BOOLEAN -> null;
        };
    }

    static UnreadableTableException unreadable(int row, Exception ex) {
        return new UnreadableTableException(row, "cannot be read as .xlsx",
                "open it in a spreadsheet and save it anew, or as CSV", ex);
    }

    @Override
    public void close() {
        try (workbook) {
            stream.close();
        }
        catch (IOException ex) {
            throw unreadable(row, ex);
        }
    }

}
