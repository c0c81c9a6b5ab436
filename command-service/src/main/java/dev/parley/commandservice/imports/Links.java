package dev.parley.commandservice.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.NegotiationId;
import org.jspecify.annotations.Nullable;

/**
 * Whether duplicates and superseded requests name a request that there is, in the file or
 * of an earlier import, and none leads back to itself.
 */
final class Links {

    private final Map<NegotiationId, RequestPlan> plans = new HashMap<>();

    private final Refs refs;

    private final LogReader log;

    private Links(List<RequestPlan> plans, Refs refs, LogReader log) {
        plans.forEach(plan -> this.plans.put(plan.before().negotiation(), plan));
        this.refs = refs;
        this.log = log;
    }

    /** The same plans, those refused whose links lead nowhere or in a circle. */
    static List<RequestPlan> checked(List<RequestPlan> plans, Refs refs, LogReader log) {
        List<RequestPlan> checked = plans;
        List<RequestPlan> before;
        do {
            before = checked;
            Links links = new Links(before, refs, log);
            checked = before.stream().map(links::checked).toList();
        }
        while (!checked.equals(before));
        return checked;
    }

    private RequestPlan checked(RequestPlan plan) {
        return plan.added()
            .stream()
            .flatMap(step -> Optional.ofNullable(faultOf(step)).stream())
            .findFirst()
            .map(plan::refused)
            .orElse(plan);
    }

    private @Nullable LineFault faultOf(HistoryStep step) {
        String other = step.other();
        if (other == null) {
            return null;
        }
        String field = (step.kind() == StepKind.DUPLICATE) ? "duplicateOf" : "supersededBy";
        NegotiationId named = refs.of(other);
        if (!isThere(named)) {
            return new LineFault(step.line(), step.ref(), field, "names no request that is imported: " + other,
                    "add the lines of " + other + ", or name another");
        }
        return leadsTo(refs.of(step.ref()), named) ? new LineFault(step.line(), step.ref(), field,
                "leads in a circle, by way of " + other, "name the request that stands") : null;
    }

    private boolean isThere(NegotiationId named) {
        RequestPlan plan = plans.get(named);
        return (plan != null && !plan.isLeftOut()) || !before(named).entries().isEmpty();
    }

    private boolean leadsTo(NegotiationId end, NegotiationId start) {
        Set<NegotiationId> passed = new HashSet<>();
        Optional<NegotiationId> now = Optional.of(start);
        while (now.isPresent() && passed.add(now.get())) {
            if (now.get().equals(end)) {
                return true;
            }
            RequestPlan plan = plans.get(now.get());
            now = (plan != null) ? otherAfter(plan) : before(now.get()).other();
        }
        return false;
    }

    /** The request that it is a duplicate of or superseded by then, if it is. */
    private Optional<NegotiationId> otherAfter(RequestPlan plan) {
        return plan.added().isEmpty() ? plan.before().other()
                : Optional.ofNullable(plan.added().getLast().other()).map(refs::of);
    }

    private ImportedSoFar before(NegotiationId negotiation) {
        RequestPlan plan = plans.get(negotiation);
        return (plan != null) ? plan.before() : ImportedSoFar.of(negotiation, log);
    }

}
