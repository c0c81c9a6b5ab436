package dev.parley.commandservice.imports.tables;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/**
 * Refuses a workbook before it is read whose reading would take more memory than its size
 * lets one expect: one that unpacks to far more, or that names cells, texts and formulas
 * no spreadsheet can have.
 */
final class XlsxCheck {

    private static final long MOST_UNPACKED = 128L << 20;

    private static final int MOST_PARTS = 2_000;

    private static final int MOST_FORMULAS_OF_RANGES = 1_000;

    private static final int LONGEST_FORMULA = 8_192;

    /** What a spreadsheet goes to: XFD1048576. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private static final Pattern TEXT_NUMBER = Pattern.compile("[0-9]{1,7}");

    private static final Pattern OF_TABLES = Pattern.compile("(?i)sheet[^/]*\\.xml$|sharedstrings");

    private static final Pattern HEADER_ROW = Pattern.compile("[A-Z]{1,3}1:.*");

    private static final XMLInputFactory XML = withoutEntities();

    private final String part;

    private int row;

    private int rangeFormulas;

    /** Whether the cell's value is the number of a text. */
    private boolean ofTexts;

    private XlsxCheck(String part) {
        this.part = part;
    }

    static void check(byte[] file) {
        if (ReadableWorkbook.isOLE2Header(file)) {
            throw refused(1, "is protected by a password, or in the format of before 2007",
                    "open it in a spreadsheet and save it without a password, as .xlsx");
        }
        if (!ReadableWorkbook.isOOXMLZipHeader(file)) {
            throw refused(1, "is no .xlsx", "save it as .xlsx, or send CSV as text/csv");
        }
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(file)).get()) {
            checkSize(zip);
            checkParts(zip);
        }
        catch (IOException | XMLStreamException | IllegalArgumentException ex) {
            throw XlsxRows.unreadable(1, ex);
        }
    }

    private static void checkSize(ZipFile zip) throws IOException {
        long left = MOST_UNPACKED;
        int parts = 0;
        byte[] buffer = new byte[1 << 16];
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (InputStream part = zip.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0 && left >= 0; read = part.read(buffer)) {
                    left -= read;
                }
            }
            if (left < 0 || ++parts > MOST_PARTS) {
                throw refused(1, "unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB",
                        "leave out sheets and columns that say nothing of history, or send it as CSV in parts");
            }
        }
    }

    private static void checkParts(ZipFile zip) throws IOException, XMLStreamException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            if (OF_TABLES.matcher(entry.getName()).find()) {
                try (InputStream part = zip.getInputStream(entry)) {
                    new XlsxCheck(entry.getName()).checkPart(XML.createXMLStreamReader(part));
                }
            }
        }
    }

    private void checkPart(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    text.setLength(0);
                    begin(xml);
                }
                case XMLStreamReader.CHARACTERS -> {
                    text.append(xml.getText());
                    refuse(text.length() > Table.LONGEST_CELL, "holds a cell of more characters than one may have");
                }
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName(), text.toString());
                default -> {
                    // is no content
                }
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> row++;
            case "c" -> {
                String place = xml.getAttributeValue(null, "r");
                ofTexts = "s".equals(xml.getAttributeValue(null, "t"));
                refuse(place != null && !CELL.matcher(place).matches(), "names a cell that no spreadsheet has");
            }
            case "f" -> {
                rangeFormulas += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
                refuse(rangeFormulas > MOST_FORMULAS_OF_RANGES, "holds more formulas of ranges than can be read");
            }
            case "mergeCell" -> checkMerge(xml.getAttributeValue(null, "ref"));
            default -> {
                // is nothing that a table is read from
            }
        }
    }

    private void end(String name, String text) {
        refuse(name.equals("v") && ofTexts && !TEXT_NUMBER.matcher(text.strip()).matches(),
                "names a text that no spreadsheet has");
        refuse(name.equals("f") && text.length() > LONGEST_FORMULA, "holds a formula that no spreadsheet has");
        ofTexts = ofTexts && !name.equals("c");
    }

    /** Cells below the header may be merged: the first of them holds what they say. */
    private void checkMerge(String range) {
        if (range != null && HEADER_ROW.matcher(range).matches()) {
            throw refused(1, "has cells of its header merged: " + range + " in " + part,
                    "unmerge them and give each column a name of its own, in one row");
        }
    }

    private void refuse(boolean damaged, String message) {
        if (damaged) {
            throw refused(row, message, "open it in a spreadsheet, and save the table anew as values alone");
        }
    }

    private static UnreadableTableException refused(int row, String message, String remedy) {
        return new UnreadableTableException(row, message, remedy);
    }

    private static XMLInputFactory withoutEntities() {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

}
