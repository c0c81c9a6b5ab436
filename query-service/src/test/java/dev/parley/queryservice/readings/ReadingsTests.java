package dev.parley.queryservice.readings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.sharedevents.EventJson;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.ReadingEvent.LogExported;
import dev.parley.sharedevents.ReadingEvent.NarrativeRead;
import dev.parley.sharedevents.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingsTests {

    private static final PersonId ARI = new PersonId("u_ari");

    private static final NegotiationId ONE = new NegotiationId("one");

    private static final NegotiationId OTHER = new NegotiationId("other");

    private Instant now = Instant.parse("2026-11-28T22:00:00Z");

    private LogStore log;

    private Appender appender;

    private Readings readings;

    @BeforeEach
    void open(@TempDir Path folder) {
        log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        appender = Appender.open(log, InstantSource.system());
        readings = new Readings(appender, () -> now);
    }

    @AfterEach
    void close() {
        appender.close();
        log.close();
    }

    @Test
    void whatAnAuditorReadsIsRecordedOnceADay() {
        readings.narrative(ARI, Role.AUDITOR, ONE);
        readings.narrative(ARI, Role.AUDITOR, ONE);
        readings.narrative(ARI, Role.AUDITOR, OTHER);
        now = now.plus(Duration.ofHours(3));
        readings.narrative(ARI, Role.AUDITOR, ONE);
        assertThat(entries()).extracting(ReadingsTests::event)
            .containsExactly(new NarrativeRead(ARI, ONE, LocalDate.of(2026, 11, 28)),
                    new NarrativeRead(ARI, OTHER, LocalDate.of(2026, 11, 28)),
                    new NarrativeRead(ARI, ONE, LocalDate.of(2026, 11, 29)));
        assertThat(entries())
            .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo(new Entry.Actor("u_ari", "AUDITOR")));
    }

    @Test
    void whatAnotherProcessRecordedIsNotRecordedAgain() {
        readings.narrative(ARI, Role.AUDITOR, ONE);
        new Readings(appender, () -> now).narrative(ARI, Role.AUDITOR, ONE);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void whatAnybodyElseReadsIsTheirBusiness() {
        readings.narrative(ARI, Role.SALES, ONE);
        readings.narrative(ARI, Role.FACILITATOR, ONE);
        assertThat(entries()).isEmpty();
    }

    @Test
    void eachCopyIsRecorded() {
        readings.export(ARI, 7);
        readings.export(ARI, 7);
        assertThat(entries()).hasSize(2)
            .extracting(entry -> ((LogExported) event(entry)).size())
            .containsExactly(7L, 7L);
    }

    private List<Entry> entries() {
        return log.lines(0, log.head()).map(EntryLine::read).toList();
    }

    private static Object event(Entry entry) {
        return EventJson.read(entry.type(), entry.schema(), entry.data());
    }

}
