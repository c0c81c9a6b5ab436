package dev.parley.commandservice.web.subscriptions;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.commandservice.web.Conversions;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.ChangedSecret;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.MadeSubscription;
import dev.parley.commandservice.web.subscriptions.SubscriptionBodies.NewSubscription;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EntryLine;
import dev.parley.eventlog.LogReader;
import dev.parley.outgoing.subscriptions.Channel;
import dev.parley.outgoing.subscriptions.Selection;
import dev.parley.outgoing.subscriptions.Signing;
import dev.parley.outgoing.subscriptions.Standing;
import dev.parley.outgoing.subscriptions.Subscription;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.outgoing.targets.NotPublicException;
import dev.parley.outgoing.targets.Poster;
import dev.parley.sharedevents.Ids;
import dev.parley.sharedevents.PersonId;
import dev.parley.sharedevents.rules.Rule;
import dev.parley.webapi.problem.CallRules;
import dev.parley.webapi.problem.ProblemException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes and changes subscriptions. */
@Component
class Subscribing {

    private final Subscriptions subscriptions;

    private final Poster poster;

    private final LogReader log;

    Subscribing(Subscriptions subscriptions, Poster poster, LogReader log) {
        this.subscriptions = subscriptions;
        this.poster = poster;
        this.log = log;
    }

    MadeSubscription make(NewSubscription body, PersonId owner, Instant now) {
        long before = body.from() == null ? log.head() : before(body.from());
        check(body.target());
        if (subscriptions.all().size() >= Subscriptions.MOST) {
            throw Refusal.broken(List.of(Rule.TOO_MANY_SUBSCRIPTIONS));
        }
        Selection selection = new Selection(Set.copyOf(Conversions.list(body.types())),
                Conversions.list(body.productAreas()), Conversions.list(body.salesTeams()));
        Channel channel = body.channel() == null ? Channel.WEBHOOK : body.channel();
        Signing signing = channel.isChat() ? null : Signing.begin();
        Subscription made = new Subscription(Ids.next(), owner, body.name().strip(), channel, body.target(), selection,
                signing, now);
        subscriptions.add(made, before);
        return new MadeSubscription(made.id(), signing == null ? null : signing.secret());
    }

    void remove(String id) {
        if (!subscriptions.remove(id)) {
            throw unknown(id);
        }
    }

    ChangedSecret changeSecret(String id, Instant now) {
        Signing changed = subscriptions.change(id, one -> one.rotated(now)).orElseThrow(() -> unknown(id)).signing();
        if (changed == null) {
            throw Refusal.broken(List.of(Rule.NOTHING_SIGNED));
        }
        return new ChangedSecret(changed.secret(), changed.formerUntil());
    }

    void replay(String id, long from) {
        before(from);
        update(id, standing -> standing.replayed(from));
    }

    void resend(String id, long position, Instant now) {
        Standing standing = subscriptions.standing(id).orElseThrow(() -> unknown(id));
        Entry entry = entry(position);
        if (entry == null || position > standing.position()) {
            throw CallRules.NOT_FOUND.exception("the subscription has not come to " + position);
        }
        update(id, before -> before.resent(position, entry.type(), now));
    }

    void update(String id, UnaryOperator<Standing> change) {
        var _ = subscriptions.update(id, change).orElseThrow(() -> unknown(id));
    }

    private @Nullable Entry entry(long position) {
        return position < 1 ? null
                : log.lines(List.of(position)).stream().map(EntryLine::read).findFirst().orElse(null);
    }

    private long before(long from) {
        if (from > log.head() + 1) {
            throw CallRules.INVALID_INPUT.exception("/from", "must not be beyond the end of the log");
        }
        return from - 1;
    }

    private void check(URI target) {
        try {
            poster.check(target);
        }
        catch (NotPublicException ex) {
            throw Refusal.broken(List.of(Rule.TARGET_NOT_PUBLIC));
        }
        catch (UnknownHostException ex) {
            throw Refusal.broken(List.of(Rule.UNKNOWN_TARGET));
        }
    }

    private static ProblemException unknown(String id) {
        return CallRules.NOT_FOUND.exception("there is no subscription " + id);
    }

}
