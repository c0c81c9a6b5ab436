package dev.parley.commandservice.imports;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What a file would do, request by request. */
record Draft(HistoryFile file, List<RequestPlan> plans) {

    /** All that is wrong with the file. */
    Faults faults() {
        return with(plans.stream().filter(RequestPlan::isFaulty));
    }

    private Faults with(Stream<RequestPlan> leftOut) {
        Faults faults = new Faults();
        faults.add(file.faults());
        leftOut.forEach(plan -> plan.addFaultTo(faults));
        return faults;
    }

    /**
     * Whether nothing of it is imported. What has gone on here is left out in any case,
     * and a line that does not say whose it is may be of any request.
     */
    boolean isRefused(OnFault onFault) {
        boolean faulty = !file.faults().isEmpty() || plans.stream().anyMatch(RequestPlan::isFaulty);
        return file.hasUnreadableLine() || file.isEmpty() || (onFault == OnFault.REFUSE && faulty);
    }

    /**
     * @param id of the import; null if nothing was recorded
     */
    Imported outcome(@Nullable String id, long position) {
        return Imported.of(id, file, plans, with(plans.stream()), position);
    }

}
