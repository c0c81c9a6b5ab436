package dev.parley.commandservice.imports;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.NegotiationId;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;

/**
 * Whether duplicates and superseded requests name a request that there is, in the file or
 * of an earlier import, and none leads back to itself. A whole file may be one chain:
 * each ref is looked up once, and each link is gone along once.
 */
final class Links {

    private final Map<NegotiationId, RequestPlan> plans = new LinkedHashMap<>();

    private final Map<String, NegotiationId> named = new HashMap<>();

    private final Map<NegotiationId, ImportedSoFar> before = new HashMap<>();

    private final Refs refs;

    private final LogReader log;

    private Links(List<RequestPlan> plans, Refs refs, LogReader log) {
        this.refs = refs;
        this.log = log;
        for (RequestPlan plan : plans) {
            NegotiationId negotiation = known(plan.before());
            this.plans.put(negotiation, plan);
            named.put(plan.told().getFirst().ref(), negotiation);
        }
    }

    /** The same plans, those refused whose links lead nowhere or in a circle. */
    static List<RequestPlan> checked(List<RequestPlan> plans, Refs refs, LogReader log) {
        Links links = new Links(plans, refs, log);
        do {
            links.refuseWhatLeadsNowhere();
        }
        while (links.refuseCircles());
        return List.copyOf(links.plans.values());
    }

    /** What names a request that is refused for it leads nowhere in its turn. */
    private void refuseWhatLeadsNowhere() {
        Map<NegotiationId, List<HistoryStep>> naming = links().stream().collect(groupingBy(this::other));
        Deque<HistoryStep> open = new ArrayDeque<>(links());
        while (!open.isEmpty()) {
            HistoryStep step = open.remove();
            if (!isThere(other(step)) && isPlanned(of(step.ref()))) {
                refuse(step, "names no request that is imported: " + step.other(),
                        "add the lines of " + step.other() + ", or name another");
                open.addAll(naming.getOrDefault(of(step.ref()), List.of()));
            }
        }
    }

    /** False if there is none. A walk that comes to where it was before is in one. */
    private boolean refuseCircles() {
        List<HistoryStep> circles = new ArrayList<>(links());
        circles.removeIf(step -> !other(step).equals(of(step.ref())));
        Set<NegotiationId> passed = new HashSet<>();
        for (NegotiationId start : plans.keySet()) {
            List<NegotiationId> walk = new ArrayList<>();
            Optional<NegotiationId> now = Optional.of(start);
            while (now.isPresent() && passed.add(now.get())) {
                walk.add(now.get());
                now = next(now.get());
            }
            now.ifPresent(met -> walk.stream()
                .dropWhile(request -> !request.equals(met))
                .flatMap(request -> last(request).stream())
                .forEach(circles::add));
        }
        circles.forEach(
                step -> refuse(step, "leads in a circle, by way of " + step.other(), "name the request that stands"));
        return !circles.isEmpty();
    }

    /** The request that it is a duplicate of or superseded by then, if it is. */
    private Optional<NegotiationId> next(NegotiationId request) {
        Optional<HistoryStep> last = last(request);
        return last.isEmpty() ? before(request).other() : last.filter(Links::isLink).map(this::other);
    }

    /** What the file says of it last, if that is new. */
    private Optional<HistoryStep> last(NegotiationId request) {
        return Optional.ofNullable(plans.get(request))
            .filter(plan -> !plan.added().isEmpty())
            .map(plan -> plan.added().getLast());
    }

    private List<HistoryStep> links() {
        return plans.values().stream().flatMap(plan -> plan.added().stream()).filter(Links::isLink).toList();
    }

    private static boolean isLink(HistoryStep step) {
        return step.other() != null;
    }

    /** For the first of its faults. */
    private void refuse(HistoryStep step, String message, String remedy) {
        String field = (step.kind() == StepKind.DUPLICATE) ? "duplicateOf" : "supersededBy";
        LineFault fault = new LineFault(step.line(), step.ref(), field, message, remedy);
        plans.computeIfPresent(of(step.ref()), (_, plan) -> plan.isLeftOut() ? plan : plan.refused(fault));
    }

    private boolean isThere(NegotiationId request) {
        return isPlanned(request) || !before(request).entries().isEmpty();
    }

    private boolean isPlanned(NegotiationId request) {
        RequestPlan plan = plans.get(request);
        return plan != null && !plan.isLeftOut();
    }

    private ImportedSoFar before(NegotiationId request) {
        return before.computeIfAbsent(request, other -> ImportedSoFar.of(other, log));
    }

    private NegotiationId other(HistoryStep step) {
        return of(requireNonNull(step.other()));
    }

    private NegotiationId of(String ref) {
        return named.computeIfAbsent(ref, unknown -> known(refs.soFar(unknown)));
    }

    private NegotiationId known(ImportedSoFar soFar) {
        before.put(soFar.negotiation(), soFar);
        return soFar.negotiation();
    }

}
