package dev.parley.queryservice.mail;

import dev.parley.eventlog.LogFeed;
import dev.parley.outgoing.mail.Correspondence;
import dev.parley.outgoing.mail.Letter;
import dev.parley.outgoing.mail.Notice;
import dev.parley.outgoing.mail.NoticeKind;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.subscriptions.SwitchedOff;
import dev.parley.personaldata.Mailbox;
import dev.parley.personaldata.Mailboxes;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Progress;
import dev.parley.queryservice.outgoing.SentEvents;
import dev.parley.queryservice.views.Views;
import dev.parley.queryservice.views.negotiations.Negotiation;
import dev.parley.sharedevents.NegotiationId;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is mailed, as the views and the log have it when it is sent. */
final class Letters implements Correspondence {

    private final Progress progress;

    private final LogFeed log;

    private final CurrentViews views;

    private final Function<PersonId, Set<Role>> roles;

    private final Addressees addressees;

    private final EntryDrafts entries;

    private final DigestDrafts digests;

    private final Subscriptions subscriptions;

    private final Mailboxes mailboxes;

    private final Supplier<String> base;

    private final InstantSource clock;

    /**
     * @param roles what somebody may do at present
     * @param base where people reach this Parley
     */
    Letters(Progress progress, LogFeed log, CurrentViews views, Function<PersonId, Set<Role>> roles,
            EntryDrafts entries, DigestDrafts digests, Subscriptions subscriptions, Mailboxes mailboxes,
            Supplier<String> base, InstantSource clock) {
        this.progress = progress;
        this.log = log;
        this.views = views;
        this.roles = roles;
        this.addressees = new Addressees(roles);
        this.entries = entries;
        this.digests = digests;
        this.subscriptions = subscriptions;
        this.mailboxes = mailboxes;
        this.base = base;
        this.clock = clock;
    }

    @Override
    public long awaitAfter(long position, long millis) throws InterruptedException {
        return progress.awaitAfter(position, millis);
    }

    @Override
    public List<Notice> addressed(long after, long upTo) {
        Views now = views.current();
        return log.entries(after, upTo)
            .stream()
            .flatMap(entry -> addressees.of(entry, now, clock.instant()).stream())
            .toList();
    }

    @Override
    public List<Notice> reviews(LocalDate after, LocalDate upTo) {
        return addressees.reviews(views.current(), after, upTo, clock.instant()).toList();
    }

    @Override
    public ZoneId zone() {
        return views.current().policy().policy().timeZone();
    }

    /** Whoever may do nothing at present is told nothing. */
    @Override
    public Optional<Letter> letter(Notice notice, Mailbox mailbox) {
        Set<Role> can = roles.apply(notice.person());
        String address = mailbox.address();
        return can.isEmpty() || address == null ? Optional.empty()
                : draft(notice, mailbox, can).map(draft -> letter(notice, address, draft));
    }

    private Optional<Draft> draft(Notice notice, Mailbox mailbox, Set<Role> can) {
        boolean reads = SentEvents.readsNarrative(can);
        return switch (notice.kind()) {
            case COUNTER_OPTION, CHALLENGE, MENTION, DECIDER, DECISION -> entry(notice, reads);
            case REVIEW -> review(notice, reads);
            case SWITCHED_OFF -> switchedOff(notice);
            case DIGEST -> digest(notice, mailbox, can, reads);
        };
    }

    private Optional<Draft> entry(Notice notice, boolean reads) {
        Views now = views.current();
        return log.entries(notice.position() - 1, notice.position())
            .stream()
            .filter(entry -> addressees.of(entry, now, clock.instant()).contains(notice))
            .findFirst()
            .flatMap(
                    entry -> negotiation(notice).map(negotiation -> entries.of(notice.kind(), entry, negotiation, reads)
                        .say(page(negotiation, notice.kind()))));
    }

    private Optional<Draft> review(Notice notice, boolean reads) {
        return negotiation(notice)
            .filter(negotiation -> addressees.isReviewing(negotiation, notice.person(), clock.instant()))
            .map(negotiation -> Draft.of("A review is due")
                .say("The decision on " + entries.title(negotiation, reads) + " is up for review today.")
                .say("Say how it was made, and then what came of it:")
                .say(page(negotiation, notice.kind())));
    }

    private Optional<Draft> switchedOff(Notice notice) {
        String id = String.valueOf(notice.about());
        return subscriptions.find(id)
            .flatMap(one -> subscriptions.standing(id)
                .map(standing -> standing.off())
                .map(off -> Draft.of("A subscription was switched off")
                    .say("“%s” was switched off: %s.".formatted(one.name(),
                            off.because() == SwitchedOff.Reason.GONE ? "its target says that it is gone (410)"
                                    : "its target has taken nothing for five days"))
                    .say("Nothing is lost: switched on again it goes on where it was.")
                    .say(base.get() + "/subscriptions")));
    }

    /** One that comes after its day is yesterday's: today's is on its way. */
    private Optional<Draft> digest(Notice notice, Mailbox mailbox, Set<Role> can, boolean reads) {
        Instant now = clock.instant();
        ZoneId zone = mailbox.zone(zone());
        return LocalDate.ofInstant(now, zone).equals(notice.day())
                ? digests.of(notice.person(), can, views.current(), now, zone, base.get(), reads) : Optional.empty();
    }

    private String page(Negotiation negotiation, NoticeKind kind) {
        return base.get() + "/negotiations/" + negotiation.id().value()
                + (kind == NoticeKind.DECISION ? "/decision" : "");
    }

    private Optional<Negotiation> negotiation(Notice notice) {
        return views.current().negotiations().find(new NegotiationId(String.valueOf(notice.about())));
    }

    private Letter letter(Notice notice, String address, Draft draft) {
        URI own = URI.create(base.get());
        URI stop = own.resolve("/unsubscribe/" + mailboxes.stoppingToken(notice.person(), notice.mailKind()));
        String text = draft.text() + "-- \nParley mails you this because you want it so. Choose what you are mailed:\n"
                + base.get() + "/account\nStop mails like this one:\n" + stop + "\n";
        return new Letter(address, draft.subject(), text, messageId(notice.id(), own),
                notice.kind() == NoticeKind.DIGEST ? null : messageId(String.valueOf(notice.about()), own), stop);
    }

    private static String messageId(String id, URI own) {
        return "<" + id + "@" + own.getHost() + ">";
    }

}
