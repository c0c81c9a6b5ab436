package dev.parley.queryservice;

import dev.parley.queryservice.analytics.GroupBy;
import dev.parley.sharedevents.Disposition;
import dev.parley.sharedevents.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Any story that could happen, the same one for the same seed. */
public final class RandomStory {

    private static final List<String> REASONS = List.of("Y01", "Y03", "N02", "G01");

    private final Random random;

    private final Story story = new Story();

    private final List<Tale> tales = new ArrayList<>();

    private RandomStory(long seed) {
        this.random = new Random(seed);
    }

    /** At least so many things happen, over half a year. */
    public static Story told(long seed, int steps) {
        RandomStory one = new RandomStory(seed);
        for (int step = 0; step < steps; step++) {
            one.story.on("2026-%02d-%02d".formatted(1 + step * 6 / steps, 1 + one.random.nextInt(28)));
            one.step();
        }
        return one.story;
    }

    /** All ways to group, and none. */
    public static List<@Nullable GroupBy> groupings() {
        List<@Nullable GroupBy> all = new ArrayList<>(Arrays.asList(GroupBy.values()));
        all.add(null);
        return all;
    }

    private void step() {
        if (tales.isEmpty() || random.nextInt(6) == 0) {
            int team = random.nextInt(4);
            tales.add(story.raised("p" + team + random.nextInt(5 - team), "team" + team));
            return;
        }
        Tale tale = tales.get(random.nextInt(tales.size()));
        switch (tale.now().state()) {
            case OPEN, LAST_CALL -> talk(tale);
            case DECIDED -> review(tale);
            case WITHDRAWN, DUPLICATE -> tale.restored();
            case SUPERSEDED -> tale.demanding("later", "5", "EUR").retracted();
        }
    }

    private void talk(Tale tale) {
        switch (random.nextInt(12)) {
            case 0 -> tale.claiming(reason()).challenged();
            case 1 -> tale.claiming(reason()).challenged().evidenced().substantiated();
            case 2 -> tale.claiming(reason()).conceded();
            case 3 -> tale.claiming(reason()).disputed();
            case 4 -> tale.claiming(reason()).retracted();
            case 5 -> tale.demanding("acme", "100", "EUR").objecting().retracted();
            case 6 -> decide(tale.now().state() == State.OPEN ? tale.calledLast() : tale.interrupted());
            case 7 -> tale.withdrawn();
            case 8 -> tale.duplicateOf(tales.getFirst().id());
            default -> decide(tale);
        }
    }

    private void decide(Tale tale) {
        switch (random.nextInt(5)) {
            case 0 -> tale.accepted("G01");
            case 1 -> tale.declined("N01");
            case 2 -> tale.deferred();
            case 3 -> tale.countering().acceptingTheCounter().acceptedWithCounter();
            default -> tale.countering().imposedTheCounter();
        }
    }

    private void review(Tale tale) {
        switch (random.nextInt(4)) {
            case 0 -> tale.reopened();
            case 1 -> tale.overriddenTo(Disposition.ACCEPTED);
            case 2 -> tale.supersededBy(tales.getLast().id());
            default -> tale.demanding("acme", "7", "EUR");
        }
    }

    private String reason() {
        return REASONS.get(random.nextInt(REASONS.size()));
    }

}
