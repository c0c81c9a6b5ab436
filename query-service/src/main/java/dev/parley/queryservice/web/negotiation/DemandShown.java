package dev.parley.queryservice.web.negotiation;

import dev.parley.queryservice.views.negotiations.Demand;
import dev.parley.sharedevents.Stake;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account that has the problem.
 *
 * @param from the duplicate that it came over from
 * @param retracted whether it no longer counts
 */
record DemandShown(String id, String account, @Nullable Stake stake, @Nullable LocalDate neededBy,
        @Nullable String from, @Nullable String by, Instant at, long position, boolean retracted,
        List<Remark> remarks) {

    static DemandShown of(Demand demand, Reading reading) {
        var added = demand.added();
        return new DemandShown(demand.id().value(), reading.name(demand.account()), demand.stake(), demand.neededBy(),
                demand.from() == null ? null : demand.from().value(), reading.author(added), added.at(),
                added.position(), demand.retracted(), reading.remarks(added.position()));
    }

}
