package dev.parley.standalone.samples;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Role;

/** One story being played: its turns get the times at which they happened. */
final class Performance {

    private static final LocalTime MORNING = LocalTime.of(8, 20);

    private static final Duration BETWEEN_TURNS = Duration.ofMinutes(17);

    private final Story story;

    private final Scene scene;

    private final Consumer<Object> commands;

    Performance(Story story, Scene scene, Consumer<Object> commands) {
        this.story = story;
        this.scene = scene;
        this.commands = commands;
    }

    /** What is to be played in which week, counted back from now. */
    Map<Integer, Runnable> byWeek() {
        Map<Integer, List<Runnable>> weeks = new TreeMap<>();
        for (int i = 0; i < story.turns().size(); i++) {
            int number = i;
            int week = story.turns().get(i).daysAgo() / 7;
            weeks.computeIfAbsent(week, first -> new ArrayList<>()).add(() -> play(number));
        }
        Map<Integer, Runnable> parts = new TreeMap<>();
        weeks.forEach((week, turns) -> parts.put(week, () -> turns.forEach(Runnable::run)));
        return parts;
    }

    private void play(int number) {
        Story.Turn turn = story.turns().get(number);
        By by = new By(scene.people().person(turn.who()), roleOf(turn.who()), timeOf(number));
        commands.accept(turn.move().in(scene, by));
    }

    /** Working hours of that day, or of the Friday before; never later than now. */
    private Instant timeOf(int number) {
        LocalDate day = workday(scene.daysAgo(story.turns().get(number).daysAgo()));
        Instant planned = day.atTime(MORNING).toInstant(ZoneOffset.UTC).plus(BETWEEN_TURNS.multipliedBy(number));
        Instant latest = scene.now().minusSeconds(story.turns().size() - number);
        return planned.isBefore(latest) ? planned : latest;
    }

    private static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case DayOfWeek.SATURDAY -> day.minusDays(1);
            case DayOfWeek.SUNDAY -> day.minusDays(2);
            default -> day;
        };
    }

    /** The demo's people are called after their roles, and numbered. */
    private static Role roleOf(String login) {
        return Role.valueOf(login.replaceAll("\\d", "").toUpperCase(Locale.ROOT));
    }

}
