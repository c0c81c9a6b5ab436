package dev.parley.commandservice.imports.tables;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/**
 * How much text the formulas of a sheet come to that stand in one cell and hold for
 * others too: whoever reads one of those cells writes the whole formula anew.
 */
final class SharedFormulas {

    private static final long MOST = 64L << 20;

    private final Map<Integer, Integer> lengths = new HashMap<>();

    private @Nullable Integer number;

    private boolean standsHere;

    private long total;

    /**
     * @param formula that begins; its number is one, if it has any
     */
    void begin(XMLStreamReader formula) {
        String named = formula.getAttributeValue(null, "si");
        boolean isShared = named != null && "shared".equals(formula.getAttributeValue(null, "t"));
        number = isShared ? Integer.valueOf(named) : null;
        standsHere = formula.getAttributeValue(null, "ref") != null;
    }

    void end(int length) {
        if (number != null && standsHere) {
            lengths.put(number, length);
        }
        else if (number != null) {
            total += lengths.getOrDefault(number, 0);
        }
    }

    boolean areTooMany() {
        return total > MOST;
    }

}
