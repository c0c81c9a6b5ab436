package dev.parley.queryservice.analytics.changes;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import java.time.Instant;

/** What has changed, as it is answered; as a table, its figures. */
record ChangesAnswer(long position, Instant at, @JsonUnwrapped ChangeReport report) implements Tabular {

    private static final Table<Figure> TABLE = Table.<Figure>empty()
        .text("figure", one -> one.figure().words())
        .measure("now", Figure::now)
        .measure("before", Figure::before)
        .text("trend", one -> one.trend().words())
        .change("change", Figure::change);

    @Override
    public String csv() {
        return TABLE.csv(report.figures());
    }

}
