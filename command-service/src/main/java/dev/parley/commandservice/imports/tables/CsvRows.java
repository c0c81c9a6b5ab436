package dev.parley.commandservice.imports.tables;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** The rows of a file of separated values, by RFC 4180 but for what separates them. */
final class CsvRows implements Rows {

    private static final String SEPARATORS = ",;\t";

    private final CloseableIterator<CsvRecord> records;

    private int row = 1;

    private CsvRows(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    static CsvRows open(byte[] file) {
        CsvRecordHandler handler = CsvRecordHandler.of(bounds -> bounds.maxFields(Table.MOST_COLUMNS)
            .maxFieldSize(Table.LONGEST_CELL)
            .maxRecordSize(Table.LONGEST_ROW));
        CsvReader<CsvRecord> reader = CsvReader.builder()
            .fieldSeparator(separator(file))
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .maxBufferSize(Table.LONGEST_ROW)
            .build(handler, CsvText.of(file));
        return new CsvRows(reader.iterator());
    }

    /** What stands in the first line most often, but in quotes. */
    private static char separator(byte[] file) {
        int[] count = new int[SEPARATORS.length()];
        try (Reader text = CsvText.of(file)) {
            boolean quoted = false;
            for (int c = text.read(); c >= 0 && (quoted || (c != '\n' && c != '\r')); c = text.read()) {
                quoted ^= c == '"';
                if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                    count[SEPARATORS.indexOf(c)]++;
                }
            }
        }
        catch (IOException ex) {
            throw unreadable(1, ex);
        }
        int most = 0;
        for (int i = 1; i < count.length; i++) {
            most = (count[i] > count[most]) ? i : most;
        }
        return SEPARATORS.charAt(most);
    }

    @Override
    public Optional<Row> next() {
        try {
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CsvRecord read = records.next();
            row = Math.toIntExact(read.getStartingLineNumber());
            return Optional.of(new Row(row, read.getFields()));
        }
        catch (CsvParseException ex) {
            throw unreadable(row + 1, ex);
        }
    }

    private static UnreadableTableException unreadable(int row, Exception ex) {
        return new UnreadableTableException(row, "cannot be read as CSV: " + reason(ex),
                "close each quote, and double those within; a cell has up to " + Table.LONGEST_CELL + " characters");
    }

    private static String reason(Exception ex) {
        Throwable cause = (ex.getCause() == null) ? ex : ex.getCause();
        return String.valueOf(cause.getMessage());
    }

    @Override
    public void close() {
        try {
            records.close();
        }
        catch (IOException ex) {
            throw unreadable(row, ex);
        }
    }

}
