package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.web.table.Table;
import dev.parley.queryservice.web.table.Tabular;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of negotiations.
 *
 * @param next the cursor of the next page; null at the end
 */
record NegotiationPage(long position, Instant at, List<NegotiationItem> items,
        @Nullable String next) implements Tabular {

    private static final Table<NegotiationItem> TABLE = Table.<NegotiationItem>empty()
        .text("id", NegotiationItem::id)
        .text("importedRef", NegotiationItem::importedRef)
        .text("references", item -> String.join("; ", item.references()))
        .text("state", NegotiationItem::state)
        .text("title", NegotiationItem::title)
        .text("salesTeam", NegotiationItem::salesTeam)
        .text("productArea", NegotiationItem::productArea)
        .text("segment", NegotiationItem::segment)
        .text("raisedBy", NegotiationItem::raisedBy)
        .text("raisedAt", NegotiationItem::raisedAt)
        .text("updatedAt", NegotiationItem::updatedAt)
        .text("answerBy", NegotiationItem::answerBy)
        .text("accounts", item -> String.join("; ", item.accounts()))
        .text("reasons", item -> String.join("; ", item.reasons()))
        .text("decision.disposition", item -> item.decision() == null ? null : item.decision().disposition())
        .text("decision.decidedOn", item -> item.decision() == null ? null : item.decision().decidedOn())
        .text("imported", NegotiationItem::imported);

    @Override
    public String csv() {
        return TABLE.csv(items);
    }

}
