package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.policy.PolicyCommand;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** The policy that a request raised now is raised under. */
public final class LatestPolicy {

    private record Known(Policy policy, long next) {
    }

    private final LogReader log;

    private final AtomicReference<Known> known = new AtomicReference<>(new Known(Policy.DEFAULT, 0));

    LatestPolicy(LogReader log) {
        this.log = log;
    }

    /**
     * Reads what is new in its stream, so that what another process set counts at once.
     */
    public Policy inForce() {
        Known before = known.get();
        List<Entry> news = log.stream(PolicyCommand.STREAM, before.next());
        if (news.isEmpty()) {
            return before.policy();
        }
        Policy policy = news.stream()
            .map(entry -> EventJson.read(entry.type(), entry.schema(), entry.data()))
            .reduce(before.policy(),
                    (earlier, event) -> event instanceof PolicyChanged changed ? changed.policy() : earlier,
                    (earlier, later) -> later);
        known.compareAndSet(before, new Known(policy, news.getLast().seq() + 1));
        return policy;
    }

}
