package dev.parley.queryservice.web.search;

import dev.parley.webapi.problem.CallRules;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What precedents are asked for. */
record QuestionParameters(@Parameter(required = true,
        description = "A request in a few words. Word forms and typing errors do not matter.",
        example = "excel export of reports") @Nullable String q) {

    String text() {
        if (q == null) {
            throw CallRules.INVALID_PARAMETER.exception("q", "is what to look for");
        }
        return q;
    }

}
