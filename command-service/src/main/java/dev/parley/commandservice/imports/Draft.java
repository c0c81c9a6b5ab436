package dev.parley.commandservice.imports;

import java.util.List;
import java.util.stream.Stream;

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

    Imported outcome(boolean dryRun, long position) {
        return Imported.of(dryRun, file, plans, with(plans.stream()), position);
    }

}
