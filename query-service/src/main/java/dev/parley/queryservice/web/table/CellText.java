package dev.parley.queryservice.web.table;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How values are written in the cells of a table. */
final class CellText {

    /**
     * Where a spreadsheet would take what follows for a formula, wide forms as well: at
     * the beginning, and after whatever it may take for a separator.
     */
    private static final Pattern FORMULA = Pattern
        .compile("(^|[,;|:\\t\\v\\f\\r\\n\u0085\u2028\u2029])([\\s\"']*)(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    /** What would begin another line or column. */
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\u2028\u2029]+");

    private CellText() {
    }

    /**
     * Text that a spreadsheet shows and does not compute with, whatever separates its
     * columns: what would begin a formula gets an apostrophe before it (OWASP, "CSV
     * Injection"), and line breaks and tabs are spaces.
     */
    static @Nullable String harmless(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return BREAK.matcher(FORMULA.matcher(value.toString()).replaceAll("$1$2'")).replaceAll(" ");
    }

    /** A number in digits, without an exponent. */
    static @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof Double number)) {
            return value;
        }
        BigDecimal exact = BigDecimal.valueOf(number).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

}
