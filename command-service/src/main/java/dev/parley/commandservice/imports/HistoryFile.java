package dev.parley.commandservice.imports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.parley.commandservice.imports.tables.UnreadableTableException;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A file of history: the steps of each request, and the lines that are bad by themselves.
 */
final class HistoryFile {

    /** How many steps one request may have, all of which become one commit. */
    static final int MOST_STEPS = 500;

    private final Map<String, List<HistoryStep>> requests = new LinkedHashMap<>();

    private final Set<String> incomplete = new HashSet<>();

    private final Faults faults = new Faults();

    private boolean unreadableLine;

    private @Nullable ImportMapping mapping;

    private HistoryFile() {
    }

    /**
     * Reads all lines of a file.
     * @param today the latest day that a step may be of
     * @param policy says which reasons there are besides the catalogue's
     */
    static HistoryFile read(Lines lines, LocalDate today, Policy policy) throws IOException {
        HistoryFile file = new HistoryFile();
        StepReader reader = new StepReader(today, policy);
        try {
            for (Optional<? extends Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                file.add(line.get(), reader);
            }
        }
        catch (UnreadableTableException ex) {
            file.addUnreadable(ex);
        }
        file.mapping = lines.mapping();
        if (file.requests.isEmpty() && file.faults.isEmpty()) {
            file.faults.add(LineFault.of(1, "is missing: the file holds no step"));
        }
        return file;
    }

    /** How its columns were read, if it has columns. */
    @Nullable ImportMapping mapping() {
        return mapping;
    }

    Faults faults() {
        return faults;
    }

    boolean isEmpty() {
        return requests.isEmpty() && incomplete.isEmpty();
    }

    /** How many lines could be read. */
    int steps() {
        return requests.values().stream().mapToInt(List::size).sum();
    }

    /** Whether there is a line of which it cannot be told whose it is. */
    boolean hasUnreadableLine() {
        return unreadableLine;
    }

    /**
     * The requests with a line that is bad by itself; their other lines are not judged.
     */
    Set<String> incomplete() {
        return incomplete;
    }

    /** In which order it lists the steps of a request. */
    ReadingOrder order() {
        return ReadingOrder.of(requests.values());
    }

    /**
     * The steps of each request as they happened, but of those requests only whose every
     * line was read: of the others the order of steps cannot be told.
     */
    Map<String, List<HistoryStep>> wholeRequests() {
        ReadingOrder order = order();
        Map<String, List<HistoryStep>> whole = new LinkedHashMap<>();
        requests.forEach((ref, steps) -> {
            if (!incomplete.contains(ref)) {
                whole.put(ref, order.sorted(steps));
            }
        });
        return whole;
    }

    private void add(Lines.Line line, StepReader reader) {
        if (!line.isBlank()) {
            add(line.number(), line.read(reader));
        }
    }

    private void addUnreadable(UnreadableTableException ex) {
        unreadableLine = true;
        faults.addLast(new LineFault(ex.row(), null, null, String.valueOf(ex.getMessage()), ex.remedy()));
    }

    private void add(int line, StepReader.Outcome outcome) {
        switch (outcome) {
            case StepReader.Read(HistoryStep step) -> add(step);
            case StepReader.Bad(Optional<String> ref, List<LineFault> reasons) -> {
                faults.add(line, reasons);
                ref.ifPresentOrElse(incomplete::add, () -> unreadableLine = true);
            }
        }
    }

    private void add(HistoryStep step) {
        List<HistoryStep> steps = requests.computeIfAbsent(step.ref(), ref -> new ArrayList<>());
        if (steps.size() == MOST_STEPS) {
            faults.add(new LineFault(step.line(), step.ref(), null,
                    "is one step too many: a request has up to " + MOST_STEPS, "leave out steps that say nothing new"));
            incomplete.add(step.ref());
        }
        else {
            steps.add(step);
        }
    }

}
