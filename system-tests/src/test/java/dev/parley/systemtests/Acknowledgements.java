package dev.parley.systemtests;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Entry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;

/** What was acknowledged under which key, and whether the log says the same. */
final class Acknowledgements {

    private record Acknowledged(String negotiation, long version, long position) {
    }

    private final ConcurrentMap<String, Acknowledged> byKey = new ConcurrentHashMap<>();

    /** The same key always gets the same answer. */
    void add(String key, JsonNode answer) {
        Acknowledged now = new Acknowledged(answer.get("negotiationId").asString(), answer.get("version").asLong(),
                answer.get("position").asLong());
        Acknowledged before = byKey.putIfAbsent(key, now);
        assertThat(before == null ? now : before).as("the answer to %s", key).isEqualTo(now);
    }

    int size() {
        return byKey.size();
    }

    /**
     * Each of them is one commit of the log, which ends where the answer said, and there
     * is no other commit; and the events of each stream are numbered without gaps.
     */
    void assertAreExactly(List<Entry> entries) {
        assertThat(byKey.values()).allSatisfy(acknowledged -> {
            Entry last = entries.get((int) acknowledged.position() - 1);
            assertThat(last.endsCommit()).isTrue();
            assertThat(last.stream()).isEqualTo(acknowledged.negotiation());
            assertThat(last.seq() + 1).isEqualTo(acknowledged.version());
        });
        assertThat(byKey.values().stream().map(Acknowledged::position)).doesNotHaveDuplicates();
        assertThat(entries.stream().map(Entry::command).distinct().count()).isEqualTo(byKey.size());
        assertThat(entries.stream().filter(Entry::endsCommit).count()).isEqualTo(byKey.size());
        Map<String, List<Entry>> streams = entries.stream().collect(groupingBy(Entry::stream));
        assertThat(streams.values()).allSatisfy(stream -> assertThat(stream).extracting(Entry::seq)
            .containsExactlyElementsOf(LongStream.range(0, stream.size()).boxed().toList()));
    }

}
