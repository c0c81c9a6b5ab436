package dev.parley.outgoing.mail;

import dev.parley.personaldata.Mailbox;
import dev.parley.sharedevents.PersonId;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/** A log whose every entry addresses somebody; digests hold what waits. */
final class Told implements Correspondence {

    final List<PersonId> entries = new ArrayList<>();

    final Set<String> settled = new HashSet<>();

    final Set<PersonId> unwritable = new HashSet<>();

    final List<PersonId> reviewers = new ArrayList<>();

    Instant at = Mailed.START;

    boolean waits = true;

    /** How much of it this process has read. */
    int known = Integer.MAX_VALUE;

    @Override
    public long awaitAfter(long position, long millis) {
        return Math.min(known, entries.size());
    }

    @Override
    public List<Notice> addressed(long after, long upTo) {
        return LongStream.rangeClosed(after + 1, upTo)
            .mapToObj(position -> Notice.of(entries.get((int) position - 1), NoticeKind.CHALLENGE, position, "n", at))
            .toList();
    }

    @Override
    public List<Notice> reviews(LocalDate after, LocalDate upTo) {
        return reviewers.stream().map(person -> Notice.on(upTo, person, NoticeKind.REVIEW, "n", at)).toList();
    }

    @Override
    public ZoneId zone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Optional<Letter> letter(Notice notice, Mailbox mailbox) {
        if (unwritable.contains(notice.person())) {
            throw new IllegalStateException("cannot be written");
        }
        String address = mailbox.address();
        boolean empty = (notice.kind() == NoticeKind.DIGEST && !waits) || settled.contains(notice.id())
                || notice.position() > known;
        return empty || address == null ? Optional.empty()
                : Optional.of(new Letter(address, notice.kind().name(), "Ä text\n", "<" + notice.id() + "@p>", "<n@p>",
                        URI.create("https://parley.example.org/unsubscribe/t")));
    }

}
