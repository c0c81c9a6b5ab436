package dev.parley.queryservice.analytics;

import dev.parley.queryservice.views.Views;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The day that it is in the time zone of each negotiation. */
public record Today(Map<ZoneId, LocalDate> days) {

    /** The days that it is at a moment. */
    public static Today of(Views views, Instant at) {
        Map<ZoneId, LocalDate> days = new HashMap<>();
        views.negotiations().raisers().zones().forEach(zone -> days.put(zone, LocalDate.ofInstant(at, zone)));
        return new Today(days);
    }

    /** The day in the time zone of a negotiation that is in the views. */
    public LocalDate in(ZoneId zone) {
        return Objects.requireNonNull(days.get(zone));
    }

}
