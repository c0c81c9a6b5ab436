package dev.parley.queryservice.web.analytics;

import dev.parley.queryservice.analytics.Excluded;
import dev.parley.queryservice.analytics.Inferred;
import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.queryservice.web.table.Sheet;
import dev.parley.queryservice.web.table.Tabular;
import java.time.Instant;
import java.util.List;

/**
 * Figures as they are answered.
 *
 * @param <G> the figures of one group
 * @param at the moment that ages and due dates are computed at
 * @param filter what was counted
 * @param excluded what was not
 * @param inferred what of it rests on inferred steps
 * @param sheet how they are written as a table
 */
public record Figures<G>(long position, Instant at, AppliedFilter filter, Excluded excluded, Inferred inferred,
        List<G> groups, @JsonIgnore Sheet<G> sheet) implements Tabular {

    @Override
    public String csv() {
        return sheet.csv(groups);
    }

}
