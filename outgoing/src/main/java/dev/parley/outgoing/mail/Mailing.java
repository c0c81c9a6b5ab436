package dev.parley.outgoing.mail;

import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How far the mailing has come: one row, so that what is noted as to be sent and how far
 * was looked change together, and a restart neither loses nor doubles a mail.
 *
 * @param position everything up to here was looked through
 * @param reviewed the last day whose reviews were looked through
 * @param digested for which day somebody's digest was last written, by their pseudonym
 * @param told which switching off of a subscription its owner was told of
 */
record Mailing(long position, LocalDate reviewed, Map<String, LocalDate> digested, Set<String> told,
        List<Waiting> waiting) {

    /** With so many waiting the log is not read on: it waits there as well as here. */
    static final int MOST_WAITING = 2_000;

    Mailing {
        digested = Map.copyOf(digested);
        told = Set.copyOf(told);
        waiting = List.copyOf(waiting);
    }

    /**
     * From the beginning of the log, however much there is: what somebody wants is what
     * came after they have said so, not what comes after the mailing has come to work.
     */
    static Mailing begin(LocalDate today) {
        return new Mailing(0, today, Map.of(), Set.of(), List.of());
    }

    boolean hasRoom() {
        return waiting.size() < MOST_WAITING;
    }

    Mailing passed(long to, Collection<Notice> found, Instant now) {
        return new Mailing(to, reviewed, digested, told, plus(found, now));
    }

    Mailing reviewedTo(LocalDate day, Collection<Notice> found, Instant now) {
        return new Mailing(position, day, digested, told, plus(found, now));
    }

    /** Who is not there any more, as {@code people} says, is not remembered. */
    Mailing digested(Collection<Notice> due, Collection<PersonId> people, Instant now) {
        Map<String, LocalDate> days = new HashMap<>(digested);
        days.keySet().retainAll(people.stream().map(PersonId::value).toList());
        due.forEach(notice -> days.put(notice.person().value(), Objects.requireNonNull(notice.day())));
        return new Mailing(position, reviewed, days, told, plus(due, now));
    }

    /** Whether somebody's digest of this day was written. */
    boolean hasDigested(PersonId person, LocalDate day) {
        LocalDate last = digested.get(person.value());
        return last != null && !last.isBefore(day);
    }

    /** All that are switched off now; of those, what their owners are not told yet. */
    Mailing told(Collection<Notice> off, Instant now) {
        List<Notice> anew = off.stream().filter(notice -> !told.contains(notice.id())).toList();
        return new Mailing(position, reviewed, digested, Set.copyOf(off.stream().map(Notice::id).toList()),
                plus(anew, now));
    }

    /** Those that are tried by now, the one that has waited longest first. */
    List<Waiting> due(Instant now) {
        return waiting.stream()
            .filter(one -> !one.next().isAfter(now))
            .sorted(Comparator.comparing(Waiting::next))
            .toList();
    }

    /** It was sent, or is not to be sent any more. */
    Mailing without(Notice notice) {
        return new Mailing(position, reviewed, digested, told,
                waiting.stream().filter(one -> !one.notice().equals(notice)).toList());
    }

    Mailing again(Waiting later) {
        Mailing others = without(later.notice());
        return new Mailing(position, reviewed, digested, told,
                Stream.concat(others.waiting.stream(), Stream.of(later)).toList());
    }

    private List<Waiting> plus(Collection<Notice> found, Instant now) {
        return Stream.concat(waiting.stream(), found.stream().map(notice -> Waiting.first(notice, now))).toList();
    }

}
