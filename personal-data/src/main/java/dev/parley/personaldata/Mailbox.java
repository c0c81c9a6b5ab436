package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is reached by mail, and what they want sent there. Nothing is before
 * they have confirmed the address: what they may read is not for whoever it belongs to.
 *
 * @param address the one that was confirmed; absent if there is none
 * @param claimed the one that is to be confirmed; absent if there is none
 * @param asked when confirmations were asked for lately
 * @param atOnceSince since when they want what is addressed to them; absent if they don't
 * @param digestSince since when they want a digest at this hour; absent if they don't
 * @param hour of the day, of the digest
 * @param zone in which that is reckoned; absent if in the policy's
 * @param refused when the mail server last refused the address for good, with nothing
 * taken since; absent if it did not
 */
public record Mailbox(PersonId person, @Nullable String address, @Nullable Claimed claimed, List<Instant> asked,
        @Nullable Instant atOnceSince, @Nullable Instant digestSince, int hour, @Nullable ZoneId zone,
        @Nullable Instant refused) {

    /** When people begin to work. */
    public static final int DEFAULT_HOUR = 8;

    /** How long a link that confirms an address is good for. */
    public static final Duration VALID = Duration.ofDays(2);

    /** How many confirmations somebody may ask for within {@link #LATELY}. */
    static final int MOST_ASKED = 5;

    static final Duration LATELY = Duration.ofHours(1);

    /**
     * An address that somebody says is theirs.
     *
     * @param digest of the secret in the link that was mailed there
     */
    public record Claimed(String address, byte[] digest, Instant until) {

        /** Not what it holds. */
        @Override
        public String toString() {
            return "Claimed";
        }

    }

    public Mailbox {
        asked = List.copyOf(asked);
    }

    /** What somebody has who has chosen nothing yet: all, once they have an address. */
    public static Mailbox begin(PersonId person, Instant now) {
        return new Mailbox(person, null, null, List.of(), now, now, DEFAULT_HOUR, null, null);
    }

    public boolean wants(MailKind kind) {
        return address != null && chosen(kind) != null;
    }

    /** Since when it is wanted; absent if it is not. */
    public @Nullable Instant chosen(MailKind kind) {
        return switch (kind) {
            case AT_ONCE -> atOnceSince;
            case DIGEST -> digestSince;
        };
    }

    /** When a digest is due on this day. */
    public Instant due(LocalDate day, ZoneId otherwise) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(zone(otherwise)).toInstant();
    }

    public ZoneId zone(ZoneId otherwise) {
        return zone == null ? otherwise : zone;
    }

    /** Whether one more confirmation may be asked for. */
    boolean mayAsk(Instant now) {
        return lately(now).count() < MOST_ASKED;
    }

    Mailbox asking(Claimed claim, Instant now) {
        return new Mailbox(person, address, claim, Stream.concat(lately(now), Stream.of(now)).toList(), atOnceSince,
                digestSince, hour, zone, refused);
    }

    /** The address that was claimed is theirs; nothing from before is sent there. */
    Mailbox confirmed(Instant now) {
        return claimed == null ? this : new Mailbox(person, claimed.address(), null, asked,
                atOnceSince == null ? null : now, digestSince == null ? null : now, hour, zone, null);
    }

    Mailbox withoutAddress() {
        return new Mailbox(person, null, null, asked, atOnceSince, digestSince, hour, zone, null);
    }

    /** What they want from now on. */
    public Mailbox choosing(boolean atOnce, boolean digest, int at, @Nullable ZoneId in, Instant now) {
        boolean same = digestSince != null && at == hour && Objects.equals(in, zone);
        return new Mailbox(person, address, claimed, asked, atOnce ? earlier(atOnceSince, now) : null,
                digest ? same ? digestSince : now : null, at, in, refused);
    }

    Mailbox without(MailKind kind) {
        return new Mailbox(person, address, claimed, asked, kind == MailKind.AT_ONCE ? null : atOnceSince,
                kind == MailKind.DIGEST ? null : digestSince, hour, zone, refused);
    }

    /** What the mail server last said of the address. */
    public Mailbox answered(@Nullable Instant refusedAt) {
        return new Mailbox(person, address, claimed, asked, atOnceSince, digestSince, hour, zone, refusedAt);
    }

    private Stream<Instant> lately(Instant now) {
        return asked.stream().filter(at -> at.isAfter(now.minus(LATELY)));
    }

    private static Instant earlier(@Nullable Instant since, Instant now) {
        return since == null ? now : since;
    }

    /** Not what it holds. */
    @Override
    public String toString() {
        return "the mailbox of " + person;
    }

}
