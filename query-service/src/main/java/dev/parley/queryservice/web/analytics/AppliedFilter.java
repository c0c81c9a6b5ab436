package dev.parley.queryservice.web.analytics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.parley.queryservice.web.FilterShown;
import org.jspecify.annotations.Nullable;

/** What was counted, and how it is broken down. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppliedFilter(@JsonUnwrapped FilterShown filter, @Nullable String basis, @Nullable String groupBy) {
}
