package dev.parley.outgoing.mail;

import dev.parley.personaldata.MailKind;
import dev.parley.sharedevents.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to be told something. What it says is looked up when it is sent: by then it
 * may be settled, or erased.
 *
 * @param position of the entry that it is about; 0 if it is about none
 * @param about the negotiation or the subscription; absent of a digest
 * @param day of a digest or a review; absent of all else
 * @param since when it happened
 */
public record Notice(PersonId person, NoticeKind kind, long position, @Nullable String about, @Nullable LocalDate day,
        Instant since) {

    /** By an entry of the log. */
    public static Notice of(PersonId person, NoticeKind kind, long position, String negotiation, Instant at) {
        return new Notice(person, kind, position, negotiation, null, at);
    }

    /** By a day that has come. */
    public static Notice on(LocalDate day, PersonId person, NoticeKind kind, @Nullable String negotiation, Instant at) {
        return new Notice(person, kind, 0, negotiation, day, at);
    }

    static Notice switchedOff(PersonId owner, String subscription, Instant at) {
        return new Notice(owner, NoticeKind.SWITCHED_OFF, 0, subscription, null, at);
    }

    public MailKind mailKind() {
        return kind.kind();
    }

    /** What tells it from all others. */
    public String id() {
        return String.join(".", kind.name().toLowerCase(Locale.ROOT), person.value(), String.valueOf(position),
                String.valueOf(about), day == null ? String.valueOf(since.toEpochMilli()) : day.toString());
    }

}
