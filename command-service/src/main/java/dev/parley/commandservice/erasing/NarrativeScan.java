package dev.parley.commandservice.erasing;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.SealedTexts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Looks for a text in all narrative that can still be read. Blocks for as long as it
 * takes to open all of it.
 */
public final class NarrativeScan {

    private static final int BATCH = 500;

    private final LogReader log;

    private final Vault vault;

    NarrativeScan(LogReader log, Vault vault) {
        this.log = log;
        this.vault = vault;
    }

    /** Where a text stands, and nothing of what stands around it. */
    @Schema(description = "Where the text stands.")
    public record Place(@Schema(example = "17", description = "The entry's position in the log.") long position,
            @Schema(example = "/title", description = "Where in the entry's data, as a JSON pointer.") String field) {
    }

    /** A narrative, and where it stands. */
    private record Said(Place place, Narrative narrative) {
    }

    /** The places, in the order of the log; what looks alike is the same. */
    public List<Place> find(String text) {
        String wanted = Name.key(text);
        return wanted.isEmpty() ? List.of() : findAll(wanted);
    }

    private List<Place> findAll(String wanted) {
        List<Place> places = new ArrayList<>();
        try (Stream<byte[]> lines = log.lines(0, log.head())) {
            List<Said> batch = new ArrayList<>();
            for (Iterator<byte[]> each = lines.iterator(); each.hasNext();) {
                batch.addAll(said(EntryLine.read(each.next())));
                if (batch.size() >= BATCH || !each.hasNext()) {
                    places.addAll(holding(wanted, batch));
                    batch.clear();
                }
            }
        }
        return places;
    }

    private static List<Said> said(Entry entry) {
        List<Said> said = new ArrayList<>();
        SealedTexts.in(EventJson.mapper().readTree(entry.data()))
            .forEach((field, narrative) -> said.add(new Said(new Place(entry.position(), field), narrative)));
        return said;
    }

    private List<Place> holding(String wanted, List<Said> batch) {
        Map<Narrative, String> opened = vault.openAll(batch.stream().map(Said::narrative).toList());
        return batch.stream()
            .filter(said -> Name.key(opened.getOrDefault(said.narrative(), "")).contains(wanted))
            .map(Said::place)
            .toList();
    }

}
