package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.analytics.reasons.Change;
import dev.parley.queryservice.web.table.Table;

/** How a change is written in a table. */
final class ChangeTable {

    static final Table<Change> COLUMNS = Table.<Change>empty()
        .number("value", Change::value)
        .number("low", Change::low)
        .number("high", Change::high)
        .number("n", Change::n)
        .number("before", Change::before)
        .text("why", Change::why);

    private ChangeTable() {
    }

}
