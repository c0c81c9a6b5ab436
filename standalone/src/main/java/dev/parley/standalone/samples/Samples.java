package dev.parley.standalone.samples;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import dev.parley.personaldata.Directory;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.Policy;

/**
 * Plays the stories, week by week: what happens in one week in different stories is
 * played side by side, so that the log writes it together.
 */
public final class Samples {

    private static final int CONCURRENCY = 16;

    private final Consumer<Object> commands;

    private final Directory people;

    /**
     * @param commands carries out a command before it returns
     */
    public Samples(Consumer<Object> commands, Directory people) {
        this.commands = commands;
        this.people = people;
    }

    /** All stories. */
    static List<Story> stories() {
        return Stream
            .of(AccessStories.all(), IntegrationStories.all(), BillingStories.all(), ReportingStories.all(),
                    MobileStories.all())
            .flatMap(List::stream)
            .toList();
    }

    /**
     * Plays all stories, so that they end now.
     * @return how many negotiations there are then
     */
    public int play(Instant now) {
        List<Story> stories = stories();
        Capacities.set(people.person("facilitator"), now).forEach(commands);
        Map<String, NegotiationId> named = new HashMap<>();
        stories.stream()
            .sorted(Comparator.comparingInt(Story::begins).reversed())
            .forEach(story -> named.put(story.name(), new NegotiationId(Ids.next())));
        Map<Integer, List<Runnable>> weeks = new TreeMap<>(Comparator.reverseOrder());
        for (Story story : stories) {
            Scene scene = new Scene(id(named, story.name()), name -> id(named, name), people, now, Policy.DEFAULT);
            new Performance(story, scene, commands).byWeek()
                .forEach((week, part) -> weeks.computeIfAbsent(week, first -> new ArrayList<>()).add(part));
        }
        weeks.values().forEach(Samples::sideBySide);
        return stories.size();
    }

    private static void sideBySide(List<Runnable> parts) {
        parts.stream().gather(Gatherers.mapConcurrent(CONCURRENCY, part -> {
            part.run();
            return part;
        })).forEach(done -> {
        });
    }

    private static NegotiationId id(Map<String, NegotiationId> named, String story) {
        return Objects.requireNonNull(named.get(story), story);
    }

}
