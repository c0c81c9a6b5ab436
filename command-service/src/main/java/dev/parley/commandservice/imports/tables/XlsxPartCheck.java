package dev.parley.commandservice.imports.tables;

import java.io.InputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * Refuses a part of a workbook that names cells, texts and formulas which no spreadsheet
 * writes: whoever reads them would make room for all that could be before them. Any part
 * may turn out to be a sheet.
 */
final class XlsxPartCheck {

    private static final int MOST_FORMULAS_OF_RANGES = 1_000;

    private static final int DEEPEST = 1_000;

    private static final int LONGEST_FORMULA = 8_192;

    /** Those of spreadsheets have some twenty digits; reading takes their square. */
    private static final int LONGEST_NUMBER = 1_000;

    /** What a spreadsheet goes to: XFD1048576. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private static final XMLInputFactory XML = withoutEntities();

    private final StringBuilder text = new StringBuilder();

    private int row;

    private int rangeFormulas;

    private final SharedFormulas shared = new SharedFormulas();

    /** What the value of the cell is: n a number, s that of a text. */
    private @Nullable String type;

    private int depth;

    /** How deep it is within a value or formula, which is all the text there. */
    private int within;

    private XlsxPartCheck() {
    }

    static void check(InputStream part) {
        try {
            new XlsxPartCheck().check(XML.createXMLStreamReader(part));
        }
        catch (XMLStreamException ex) {
            // is no XML, here or from here on: whoever reads it comes no further either
        }
    }

    private void check(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> begin(xml);
                case XMLStreamReader.CHARACTERS -> add(xml.getText());
                case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                default -> {
                    // is no content
                }
            }
        }
    }

    private void begin(XMLStreamReader xml) {
        depth++;
        refuse(depth > DEEPEST, "holds elements within elements as no spreadsheet does");
        if (within > 0) {
            within++;
            return;
        }
        text.setLength(0);
        switch (xml.getLocalName()) {
            case "row" -> row++;
            case "c" -> {
                String place = xml.getAttributeValue(null, "r");
                String said = xml.getAttributeValue(null, "t");
                type = (type != null) ? type : (said != null) ? said : "n";
                refuse(place != null && !CELL.matcher(place).matches(), "names a cell that no spreadsheet has");
            }
            case "v" -> within = 1;
            case "f" -> {
                within = 1;
                formula(xml);
            }
            default -> {
                // is nothing that a table is read from
            }
        }
    }

    private void formula(XMLStreamReader xml) {
        rangeFormulas += "array".equals(xml.getAttributeValue(null, "t")) ? 1 : 0;
        refuse(rangeFormulas > MOST_FORMULAS_OF_RANGES, "holds more formulas of ranges than can be read");
        String number = xml.getAttributeValue(null, "si");
        refuse(number != null && !NUMBER.matcher(number).matches(), "shares a formula that no spreadsheet has");
        shared.begin(xml);
    }

    private void add(String more) {
        text.append(more);
        refuse(text.length() > Table.LONGEST_CELL, "holds a cell of more characters than one may have");
    }

    private void end(String name) {
        depth--;
        within = Math.max(within - 1, 0);
        if (within > 0) {
            return;
        }
        switch (name) {
            case "v" -> {
                refuse("s".equals(type) && !NUMBER.matcher(text.toString().strip()).matches(),
                        "names a text that no spreadsheet has");
                refuse("n".equals(type) && text.length() > LONGEST_NUMBER, "holds a number that no spreadsheet has");
            }
            case "f" -> {
                refuse(text.length() > LONGEST_FORMULA, "holds a formula that no spreadsheet has");
                shared.end(text.length());
                refuse(shared.areTooMany(), "shares more formulas than can be read");
            }
            case "c" -> type = null;
            default -> {
                // is nothing that a table is read from
            }
        }
    }

    private void refuse(boolean refused, String message) {
        if (refused) {
            throw new UnreadableTableException(row, message,
                    "open it in a spreadsheet, and save the table anew as values alone");
        }
    }

    private static XMLInputFactory withoutEntities() {
        XMLInputFactory factory = new com.fasterxml.aalto.stax.InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

}
