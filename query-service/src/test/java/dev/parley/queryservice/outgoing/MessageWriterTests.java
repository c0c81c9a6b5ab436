package dev.parley.queryservice.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.prose.Prose;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.OutcomeEvent.ProcessScored;
import dev.parley.sharedevents.Side;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessageWriterTests {

    @TempDir
    Path folder;

    private LogStore log;

    private LogFeed feed;

    private Appender appender;

    private RecordedStory recorder;

    private MessageWriter writer;

    private Story story;

    @BeforeEach
    void open() {
        log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        feed = LogFeed.open(log);
        appender = Appender.open(log, InstantSource.system(), feed);
        MasterKey key = MasterKey.generate();
        Vault vault = new Vault(key, log);
        Directory directory = new Directory(key, log);
        recorder = new RecordedStory(appender, vault);
        writer = new MessageWriter(new CurrentViews(), new Prose(log, vault, directory, Set::of),
                () -> "https://parley.example");
        story = new Story(directory::person, directory::account);
    }

    @AfterEach
    void close() {
        appender.close();
        feed.close();
        log.close();
    }

    @Test
    void tellsWhatWasSaid() {
        story.raised("ann", "north");
        assertThat(lastMessage()).contains("what was said");
    }

    @Test
    void neverTellsAScoreNorWhatItWasCorrectedTo() {
        story.raised("ann", "north").sales(new ProcessScored(Side.ASKING, 1, Narrative.of("zebra")));
        assertThat(lastMessage()).contains("\"side\":\"ASKING\"").doesNotContain("zebra", "\"score\"");
        story.raised("bob", "north")
            .sales(new ProcessScored(Side.ASKING, 1, Narrative.of("zebra")))
            .corrected("note", Narrative.of("giraffe"));
        assertThat(lastMessage()).contains("EntryCorrected", "what was said").doesNotContain("giraffe", "\"score\"");
    }

    private String lastMessage() {
        recorder.record(story, Integer.MAX_VALUE);
        long last = story.told().size();
        return new String(writer.message(EntryLine.read(log.lines(List.of(last)).getFirst()), true),
                StandardCharsets.UTF_8);
    }

}
