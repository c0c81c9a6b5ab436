package dev.parley.queryservice.outgoing;

import dev.parley.eventlog.Entry;
import dev.parley.eventlog.LogFeed;
import dev.parley.outgoing.delivery.Events;
import dev.parley.outgoing.subscriptions.Selection;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Progress;
import dev.parley.queryservice.views.negotiations.Request;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.Role;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The entries of the log, as far as the views have taken them in. */
public final class SentEvents implements Events {

    private final Progress progress;

    private final LogFeed log;

    private final CurrentViews views;

    private final Function<PersonId, Set<Role>> roles;

    private final MessageWriter messages;

    private final ChatWriter chats;

    /**
     * @param roles what somebody may do at present
     */
    SentEvents(Progress progress, LogFeed log, CurrentViews views, Function<PersonId, Set<Role>> roles,
            MessageWriter messages, ChatWriter chats) {
        this.progress = progress;
        this.log = log;
        this.views = views;
        this.roles = roles;
        this.messages = messages;
        this.chats = chats;
    }

    @Override
    public long awaitAfter(long position, long millis) throws InterruptedException {
        return progress.awaitAfter(position, millis);
    }

    @Override
    public List<Entry> between(long after, long upTo) {
        return log.entries(after, upTo);
    }

    /** Who administers no longer has nothing sent any more. */
    @Override
    public boolean serves(Subscription subscription) {
        return roles.apply(subscription.owner()).contains(Role.ADMINISTRATOR);
    }

    @Override
    public boolean selects(Subscription subscription, Entry entry) {
        Selection selection = subscription.selection();
        return isTold(subscription, entry) && selection.takes(entry.type())
                && About.negotiation(entry, views.current()).map(negotiation -> {
                    Request request = negotiation.request();
                    return selection.takes(request.productArea(), request.salesTeam());
                }).orElseGet(() -> selection.takes(null, null));
    }

    @Override
    public byte[] message(Subscription subscription, Entry entry) {
        boolean withNarrative = readsNarrative(roles.apply(subscription.owner()));
        return subscription.channel().isChat() ? chats.message(entry, subscription.channel(), withNarrative)
                : messages.message(entry, withNarrative);
    }

    /** Programs are told of everything, people of what they may have to do with. */
    private static boolean isTold(Subscription subscription, Entry entry) {
        return !subscription.channel().isChat() || ChatWords.of(entry.type()).isPresent();
    }

    /** What an auditor reads is recorded; what is sent is not. */
    public static boolean readsNarrative(Set<Role> roles) {
        return roles.stream().anyMatch(role -> role.readsNarrative() && role != Role.AUDITOR);
    }

}
