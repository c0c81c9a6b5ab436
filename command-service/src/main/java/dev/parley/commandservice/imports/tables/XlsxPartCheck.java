package dev.parley.commandservice.imports.tables;

import java.io.InputStream;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Refuses a part of a workbook that names cells, texts and formulas which no spreadsheet
 * writes: whoever reads them would make room for all that could be before them. Any part
 * may turn out to be a sheet.
 */
final class XlsxPartCheck {

    private static final int MOST_FORMULAS_OF_RANGES = 1_000;

    private static final int LONGEST_FORMULA = 8_192;

    /** What a spreadsheet goes to: XFD1048576. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private static final Pattern TEXT_NUMBER = Pattern.compile("[0-9]{1,7}");

    private static final XMLInputFactory XML = withoutEntities();

    private final StringBuilder text = new StringBuilder();

    private int row;

    private int rangeFormulas;

    /** Whether the cell's value is the number of a text. */
    private boolean ofTexts;

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
        text.setLength(0);
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
            default -> {
                // is nothing that a table is read from
            }
        }
    }

    private void add(String more) {
        text.append(more);
        refuse(text.length() > Table.LONGEST_CELL, "holds a cell of more characters than one may have");
    }

    private void end(String name) {
        refuse(name.equals("v") && ofTexts && !TEXT_NUMBER.matcher(text.toString().strip()).matches(),
                "names a text that no spreadsheet has");
        refuse(name.equals("f") && text.length() > LONGEST_FORMULA, "holds a formula that no spreadsheet has");
        ofTexts = ofTexts && !name.equals("c");
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
