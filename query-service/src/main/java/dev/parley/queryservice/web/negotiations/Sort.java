package dev.parley.queryservice.web.negotiations;

import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.web.Cursor;
import dev.parley.queryservice.web.Standpoints;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The orders that a list can have; a minus means the latest first. */
enum Sort {

    RAISED_AT("raisedAt", false, false), LATEST_RAISED("-raisedAt", false, true), UPDATED_AT("updatedAt", true, false),
    LATEST_UPDATED("-updatedAt", true, true);

    private final String parameter;

    private final boolean byUpdate;

    private final boolean latestFirst;

    Sort(String parameter, boolean byUpdate, boolean latestFirst) {
        this.parameter = parameter;
        this.byUpdate = byUpdate;
        this.latestFirst = latestFirst;
    }

    static Optional<Sort> named(String parameter) {
        return Arrays.stream(values()).filter(sort -> sort.parameter.equals(parameter)).findFirst();
    }

    String parameter() {
        return parameter;
    }

    Place placeOf(Negotiation negotiation) {
        Instant at = byUpdate ? negotiation.updatedAt() : negotiation.request().raised().at();
        return new Place(at, negotiation.id().value());
    }

    Comparator<Place> order() {
        Comparator<Place> earliestFirst = Comparator.comparing(Place::at).thenComparing(Place::id);
        return latestFirst ? earliestFirst.reversed() : earliestFirst;
    }

    /** Where something stands in the order. */
    record Place(Instant at, String id) {

        /** Reads the place that a cursor goes on after; null for the first page. */
        static @Nullable Place after(@Nullable Cursor cursor, String query) {
            if (cursor == null) {
                return null;
            }
            List<String> words = cursor.after(query);
            if (words.size() != 2) {
                throw Cursor.notOurs();
            }
            return new Place(Standpoints.instant("cursor", words.getFirst()), words.getLast());
        }

        List<String> words() {
            return List.of(at.toString(), id);
        }

    }

}
