package dev.parley.commandservice.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.parley.sharedevents.Policy;

/**
 * A file of history: the steps of each request, and the lines that are bad by themselves.
 */
final class HistoryFile {

    /** The longest line, in bytes: the longest texts with every character escaped. */
    static final int LONGEST_LINE = 256 * 1024;

    /** How many steps one request may have, all of which become one commit. */
    static final int MOST_STEPS = 500;

    private final Map<String, List<HistoryStep>> requests = new LinkedHashMap<>();

    private final Set<String> incomplete = new HashSet<>();

    private final Faults faults = new Faults();

    private boolean unreadableLine;

    private HistoryFile() {
    }

    /**
     * Reads a file of a step a line.
     * @param today the latest day that a step may be of
     * @param policy says which reasons there are besides the catalogue's
     */
    static HistoryFile read(InputStream input, LocalDate today, Policy policy) throws IOException {
        HistoryFile file = new HistoryFile();
        BoundedLines lines = new BoundedLines(new BufferedInputStream(input), LONGEST_LINE);
        StepReader reader = new StepReader(today, policy);
        for (Optional<BoundedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            file.add(line.get(), reader);
        }
        if (file.requests.isEmpty() && file.faults.isEmpty()) {
            file.faults.add(LineFault.of(1, "is missing: the file holds no step"));
        }
        return file;
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

    private void add(BoundedLines.Line line, StepReader reader) {
        byte[] content = line.content();
        if (content == null) {
            unreadableLine = true;
            faults.add(LineFault.of(line.number(), "is longer than " + LONGEST_LINE + " bytes"));
        }
        else if (!line.isBlank()) {
            add(line.number(), reader.read(line.number(), content));
        }
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
