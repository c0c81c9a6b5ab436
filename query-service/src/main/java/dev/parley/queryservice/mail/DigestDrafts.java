package dev.parley.queryservice.mail;

import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.prose.Titles;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.queryservice.waiting.Agenda;
import dev.parley.queryservice.waiting.Item;
import dev.parley.queryservice.waiting.Waiting;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what waits for somebody: what waits for them in person first. */
final class DigestDrafts {

    /** More than anybody does in a day; the rest is on the page. */
    private static final int MOST = 20;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);

    private final Prose prose;

    DigestDrafts(Prose prose) {
        this.prose = prose;
    }

    /**
     * Empty where nothing waits.
     * @param base where people reach this Parley
     */
    Optional<Draft> of(PersonId person, Set<Role> roles, Views views, Instant now, ZoneId zone, String base,
            boolean readsNarrative) {
        List<Agenda> agendas = roles.stream()
            .map(role -> Waiting.agenda(views, person, role, now, null, Integer.MAX_VALUE))
            .toList();
        List<Item> items = agendas.stream()
            .flatMap(agenda -> agenda.items().stream())
            .sorted(Comparator.comparing((Item item) -> !item.personal())
                .thenComparing(item -> item.due() == null ? Instant.MAX : item.due()))
            .toList();
        return items.isEmpty() ? Optional.empty()
                : Optional.of(draft(items, views, LocalDate.ofInstant(now, zone), zone, base, readsNarrative));
    }

    private Draft draft(List<Item> items, Views views, LocalDate today, ZoneId zone, String base,
            boolean readsNarrative) {
        List<Item> shown = items.stream().limit(MOST).toList();
        Titles titles = prose.titles(
                shown.stream().flatMap(item -> negotiation(item, views).stream()).collect(Collectors.toSet()),
                readsNarrative);
        long overdue = items.stream().filter(Item::overdue).count();
        String count = count(items.size()) + (overdue == 0 ? "" : ", " + overdue + " overdue");
        Draft draft = Draft.of(count)
            .say(DAY.format(today) + ": " + count + ".")
            .say(Stream
                .concat(part("For you:", shown.stream().filter(Item::personal).toList(), views, titles, zone, base),
                        part("For anybody in your role:", shown.stream().filter(item -> !item.personal()).toList(),
                                views, titles, zone, base))
                .collect(Collectors.joining("\n\n")));
        return items.size() > MOST ? draft.say("And " + (items.size() - MOST) + " more.") : draft;
    }

    private static String count(int items) {
        return items == 1 ? "1 thing waits for you" : items + " things wait for you";
    }

    private static Stream<String> part(String heading, List<Item> items, Views views, Titles titles, ZoneId zone,
            String base) {
        return items.isEmpty() ? Stream.empty() : Stream.concat(Stream.of(heading),
                items.stream().map(item -> line(item, negotiation(item, views), titles, zone, base)));
    }

    private static String line(Item item, Optional<Negotiation> negotiation, Titles titles, ZoneId zone, String base) {
        String title = negotiation.map(titles::of).orElse(null);
        String link = base + negotiation.map(one -> "/negotiations/" + one.id().value()).orElse("/retrospective");
        return "* " + (title == null ? "" : title + "\n  ") + item.kind().why() + due(item, zone) + "\n  " + link;
    }

    private static String due(Item item, ZoneId zone) {
        @Nullable LocalDate day = item.dueOn();
        Instant due = item.due();
        if (day == null && due != null) {
            day = LocalDate.ofInstant(due, zone);
        }
        return day == null ? "" : (item.overdue() ? " Overdue since " : " Due on ") + DAY.format(day) + ".";
    }

    private static Optional<Negotiation> negotiation(Item item, Views views) {
        return Optional.ofNullable(item.negotiation()).flatMap(views.negotiations()::find);
    }

}
