package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.policy.PolicyCommand;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogReader;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.ImportMapping;
import dev.parley.sharedevents.Name;
import dev.parley.sharedevents.Policy;
import dev.parley.sharedevents.PolicyEvent.ImportMappingSet;
import dev.parley.sharedevents.PolicyEvent.PolicyChanged;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The policy that a request raised now is raised under. What was set through this process
 * counts before that is acknowledged; what was set through another one counts as soon as
 * the log is seen to have grown, which takes 50 ms at most.
 */
public final class LatestPolicy {

    private final Map<Name, ImportMapping> mappings = new ConcurrentHashMap<>();

    private volatile Policy policy = Policy.DEFAULT;

    /** The sequence number of the event that comes next. */
    private long next;

    private LatestPolicy() {
    }

    /** The policy of this log, as it was set before and as it will be. */
    static LatestPolicy following(LogReader log, LogFeed feed) {
        LatestPolicy latest = new LatestPolicy();
        latest.begin(log, feed);
        return latest;
    }

    /** What is fed meanwhile waits, for it comes after what is read. */
    private synchronized void begin(LogReader log, LogFeed feed) {
        feed.tell(this::heed);
        log.stream(PolicyCommand.STREAM, 0).forEach(this::take);
    }

    public Policy inForce() {
        return policy;
    }

    /** How tables are to be read under this name, if somebody has said it. */
    public Optional<ImportMapping> mapping(String name) {
        return Optional.ofNullable(mappings.get(Name.of(name)));
    }

    private void heed(Entry entry) {
        if (entry.stream().equals(PolicyCommand.STREAM)) {
            take(entry);
        }
    }

    /** What is both in the log and fed counts once. */
    private synchronized void take(Entry entry) {
        if (entry.seq() < next) {
            return;
        }
        switch (EventJson.read(entry.type(), entry.schema(), entry.data())) {
            case PolicyChanged(Policy changed) -> policy = changed;
            case ImportMappingSet(String name, ImportMapping mapping) when mapping != null ->
                mappings.put(Name.of(name), mapping);
            case ImportMappingSet(String name, ImportMapping _) -> mappings.remove(Name.of(name));
            default -> {
                // holds for nothing that is begun here
            }
        }
        next = entry.seq() + 1;
    }

}
