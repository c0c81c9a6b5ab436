package dev.parley.eventlog.axon;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataTests {

    private static final String SENTENCE = "Zwölf Kunden wollen ohne Umwege exportieren";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path directory;

    @Test
    void isNowhereInTheFilesOfTheStore() throws IOException {
        MasterKey master = MasterKey.generate();
        try (LogStore store = LogStores.open("sqlite:" + directory.resolve("parley.db"))) {
            PersonId person = new Directory(master, store).person("annegret.meier");
            String account = new Directory(master, store).account("Nordwind Logistik").value();
            record(store, new Vault(master, store), person, account);
            String whole = contents(directory);
            assertThat(whole).contains(person.value(), account, "SomethingSaid");
            for (String personal : new String[] { SENTENCE, "Umwege", "annegret", "meier", "Nordwind", "Logistik" }) {
                assertThat(whole).doesNotContainIgnoringCase(new String(personal.getBytes(UTF_8), ISO_8859_1));
            }
            assertThat(new Directory(master, store).loginOf(person)).isEqualTo("annegret.meier");
        }
        assertThat(contents(directory)).doesNotContain("Umwege", "annegret", "Nordwind");
    }

    private static void record(LogStore store, Vault vault, PersonId person, String account) {
        try (Appender appender = Appender.open(store, InstantSource.system())) {
            LogEngineBuilder builder = LogEventStorageEngine.builder(store, appender, vault);
            builder.eventSerializer(Said.serializer()).snapshotSerializer(Said.serializer());
            builder.build()
                .appendEvents(new GenericDomainEventMessage<>("Talk", "talk", 0, new Said(Narrative.of(SENTENCE)))
                    .withMetaData(Map.of(EventMetaData.ACTOR, person.value(), EventMetaData.ROLE, "SALES", "account",
                            account)));
        }
    }

    /** The file and whatever SQLite has beside it, a character for each byte. */
    private static String contents(Path directory) throws IOException {
        StringBuilder whole = new StringBuilder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                whole.append(Files.readString(file, ISO_8859_1));
            }
        }
        return whole.toString();
    }

}
