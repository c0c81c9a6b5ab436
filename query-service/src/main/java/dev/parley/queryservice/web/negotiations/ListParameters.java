package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.filters.Filter;
import dev.parley.webapi.problem.CallRules;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.State;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a list of negotiations can be asked for beside the common filters. */
record ListParameters(@Parameter(description = "One or more states.", example = "OPEN") @Nullable List<State> state,
        @Parameter(description = "One or more dispositions of the decision that they stand at.",
                example = "DECLINED") @Nullable List<Disposition> decision,
        @Parameter(description = "Full text: what was said in it. Word forms and typing errors do not matter.",
                example = "excel export") @Nullable String q,
        @Parameter(description = "What it is called where it was imported from, in either case.",
                example = "EIP-1559") @Nullable String ref,
        @Parameter(description = "The order; a minus means the latest first.", schema = @Schema(allowableValues = {
                "raisedAt", "-raisedAt", "updatedAt", "-updatedAt" },
                defaultValue = "-raisedAt")) @Nullable String sort,
        @Parameter(description = "How many on a page.",
                schema = @Schema(type = "integer", minimum = "1", maximum = "200",
                        defaultValue = "50")) @Nullable Integer limit,
        @Parameter(description = "Where to go on: next of the page before.") @Nullable String cursor){

    private static final int DEFAULT_LIMIT = 50;

    private static final int MOST = 200;

    Listing listing(Filter filter) {
        return new Listing(filter, state, decision, ref, order());
    }

    boolean asksForText() {
        return q != null;
    }

    Sort order() {
        return sort == null ? Sort.LATEST_RAISED
                : Sort.named(sort)
                    .orElseThrow(() -> CallRules.INVALID_PARAMETER.exception("sort",
                            "is raisedAt, -raisedAt, updatedAt or -updatedAt, not '" + sort + "'"));
    }

    int size() {
        int size = Objects.requireNonNullElse(limit, DEFAULT_LIMIT);
        if (size < 1 || size > MOST) {
            throw CallRules.INVALID_PARAMETER.exception("limit", "is from 1 to " + MOST + ", not " + size);
        }
        return size;
    }

    /** What is asked for, whatever the page. */
    String query(Filter filter) {
        return filter + " " + state + " " + decision + " " + order().parameter() + (q == null ? "" : " " + q)
                + (ref == null ? "" : " ref " + ref);
    }

}
