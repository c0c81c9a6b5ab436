package dev.parley.queryservice.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.eventlog.store.LogStores;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.NewNames;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.RecordedStory;
import dev.parley.queryservice.Story;
import dev.parley.queryservice.Tale;
import dev.parley.queryservice.follow.LoggedEvents;
import dev.parley.sharedevents.ExternalId;
import dev.parley.sharedevents.ExternalKey;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.ReferenceEvent.ReferenceLinked;
import dev.parley.sharedevents.ReferenceId;
import dev.parley.sharedevents.RequestEvent.RequestRevised;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

/** A story in a log, and an index that follows it. */
final class Library implements AutoCloseable {

    private static final Duration LONG = Duration.ofSeconds(20);

    private final LogStore log;

    private final LogFeed feed;

    private final Appender appender;

    private final RecordedStory recorder;

    private final TextFollower follower;

    private final ErasableDirectory rows;

    private final Directory directory;

    private final TextSearch search;

    final TextIndex index = new TextIndex();

    final Story story;

    Library(Path folder) {
        this(folder, MasterKey.generate());
    }

    private Library(Path folder, MasterKey key) {
        this(folder, key, key);
    }

    /**
     * One that reads with another key than the story is sealed with.
     */
    Library(Path folder, MasterKey sealing, MasterKey key) {
        log = LogStores.open("sqlite:" + folder.resolve("parley.db"));
        feed = LogFeed.open(log);
        appender = Appender.open(log, InstantSource.system(), feed);
        Vault vault = new Vault(key, log);
        rows = ErasableDirectory.over(log);
        directory = new Directory(key, rows);
        recorder = new RecordedStory(appender, new Vault(sealing, log));
        follower = new TextFollower(feed::awaitAfter, feed, log, new LoggedEvents(log), vault, directory, index);
        search = new TextSearch(index, directory);
        Directory named = new Directory(sealing, rows);
        story = new Story(named::person, named::account);
        follower.begin();
    }

    /** Somebody raises a request of this title, problem and ask. */
    Tale asked(String title, String problem, String ask) {
        return story.raised("ann", "north")
            .sales(new RequestRevised(Narrative.of(title), Narrative.of(problem), Narrative.of(ask)));
    }

    Tale asked(String title) {
        return asked(title, "Nothing to be said", "Nothing to be had");
    }

    /** Somebody raises a request of which no more than the title is known. */
    Tale titled(String title) {
        return story.raised("ann", "north").sales(new RequestRevised(Narrative.of(title), null, null));
    }

    /** That it is this in another system, such as {@code JIRA:PAY-42}. */
    ReferenceLinked tied(String reference, String both) {
        ExternalKey key = ExternalKey.parse(both);
        NewNames names = directory.newNames();
        ExternalId external = names.external(key);
        assertThat(names.keep()).isTrue();
        return new ReferenceLinked(new ReferenceId(reference), null, key.system(), null, external, null);
    }

    /** The most that are like what is said, the best first. */
    List<Hit> like(String text, int most) {
        return search.like(text, story.viewsAt(story.told().size()), 0.3).best(most, _ -> true).best();
    }

    void eraseAccount(String name) {
        rows.erased().add(directory.account(name).value());
    }

    /** What finding all of the words finds, the best first. */
    List<NegotiationId> find(String text) {
        return hits(text, 1, story.told().size()).stream().map(Hit::negotiation).toList();
    }

    List<Hit> hits(String text, double share, int asOf) {
        follow();
        return search.find(text, story.viewsAt(asOf), share).best(Integer.MAX_VALUE, _ -> true).best();
    }

    /** Waits until the index has everything that the story tells. */
    void follow() {
        recorder.record(story, Integer.MAX_VALUE);
        try {
            assertThat(index.await(story.told().size(), LONG)).isTrue();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Override
    public void close() {
        follower.close();
        appender.close();
        feed.close();
        log.close();
    }

}
