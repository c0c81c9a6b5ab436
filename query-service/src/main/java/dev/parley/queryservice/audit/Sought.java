package dev.parley.queryservice.audit;

import dev.parley.sharedevents.Role;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import tools.jackson.databind.JsonNode;

/**
 * Which entries an auditor looks for; what is absent does not matter.
 *
 * @param from the first day that they were recorded on, in UTC
 * @param to the last day, included
 */
record Sought(
        @Parameter(description = "One or more types of entries.",
                example = "ObjectionRaised") @Nullable List<String> type,
        @Parameter(description = "One or more roles of who acted.", example = "PRODUCT") @Nullable List<Role> role,
        @Parameter(description = "The stream: a negotiation's id.",
                example = "01a22208-2f02-797a-a676-79c1dd68237f") @Nullable String stream,
        @Parameter(description = "The first day that it was recorded on, in UTC.",
                example = "2026-07-01") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @Parameter(description = "The last day, included.",
                example = "2026-09-30") @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate to) {

    private static final int DAY = 10;

    /** Whether all lines are asked for. */
    boolean isAll() {
        return type == null && role == null && stream == null && from == null && to == null;
    }

    /** Whether an entry is one of them. */
    boolean matches(JsonNode entry) {
        return (type == null || type.contains(entry.path("type").asString()))
                && (role == null
                        || role.stream().anyMatch(one -> one.name().equals(entry.at("/actor/role").asString())))
                && (stream == null || stream.equals(entry.path("stream").asString()))
                && isRecorded(LocalDate.parse(entry.path("recordedAt").asString().substring(0, DAY)));
    }

    private boolean isRecorded(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

}
