package dev.parley.commandservice.imports;

import java.util.List;
import java.util.Optional;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import io.swagger.v3.oas.annotations.media.Schema;

/** What became of the requests of an import that was taken back. */
public record TakenBack(@Schema(description = "How many were withdrawn.") int withdrawn, @Schema(
        description = "Those that stay, for something else has happened to them; the first thousand.") List<Left> left,
        @Schema(description = "How many stay beside those.") int moreLeft,
        @Schema(description = "The head of the log afterwards.") long position) {

    private static final int MOST_NAMED = 1_000;

    /** A request that stays. */
    public record Left(@Schema(example = "01981f7e-8d2a-7c3b-9f10-2a6b7c8d9e0f") String negotiationId,
            @Schema(example = "has gone on here") String why) {
    }

    static TakenBack of(int withdrawn, List<Left> left, long position) {
        List<Left> named = left.stream().limit(MOST_NAMED).toList();
        return new TakenBack(withdrawn, named, left.size() - named.size(), position);
    }

    /** What has happened to a request beside this import, if anything. */
    static Optional<String> otherThan(String id, List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> id.equals(entry.meta().get(EventMetaData.TAKES_BACK)))) {
            return Optional.of("was taken back before");
        }
        if (entries.stream()
            .anyMatch(entry -> !ImportedSoFar.IMPORTED.equals(entry.meta().get(EventMetaData.ORIGIN)))) {
            return Optional.of("has gone on here");
        }
        return entries.stream().allMatch(entry -> id.equals(entry.meta().get(EventMetaData.IMPORT))) ? Optional.empty()
                : Optional.of("is of another import too");
    }

}
