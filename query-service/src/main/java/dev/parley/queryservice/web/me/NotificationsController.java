package dev.parley.queryservice.web.me;

import dev.parley.outgoing.mail.Postman;
import dev.parley.personaldata.Login;
import dev.parley.personaldata.Logins;
import dev.parley.personaldata.MailKind;
import dev.parley.personaldata.Mailbox;
import dev.parley.personaldata.Mailbox.Claimed;
import dev.parley.personaldata.Mailboxes;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.sharedevents.PersonId;
import dev.parley.webapi.caller.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Shows what one is mailed. */
@RestController
@Tag(name = "Callers")
class NotificationsController {

    private final Mailboxes mailboxes;

    private final Logins logins;

    private final ObjectProvider<Postman> postman;

    private final CurrentViews views;

    private final Clock clock;

    private final Scheduler blocking;

    NotificationsController(Mailboxes mailboxes, Logins logins, ObjectProvider<Postman> postman, CurrentViews views,
            Clock clock, Scheduler blocking) {
        this.mailboxes = mailboxes;
        this.logins = logins;
        this.postman = postman;
        this.views = views;
        this.clock = clock;
        this.blocking = blocking;
    }

    @GetMapping("/api/me/notifications")
    @Operation(summary = "Show what one is mailed, when, and where", operationId = "getNotifications")
    Mono<NotificationsShown> notifications(Caller caller) {
        PersonId person = caller.inPerson();
        return Mono.fromCallable(() -> shown(person)).subscribeOn(blocking);
    }

    private NotificationsShown shown(PersonId person) {
        Mailbox box = mailboxes.find(person).orElseGet(() -> Mailbox.begin(person, clock.instant()));
        Claimed claimed = box.claimed();
        Instant now = clock.instant();
        return new NotificationsShown(postman.getIfAvailable() != null, box.address(),
                claimed == null || !now.isBefore(claimed.until()) ? null : claimed.address(),
                box.address() == null ? logins.find(person).map(Login::email).orElse(null) : null,
                box.chosen(MailKind.AT_ONCE) != null, box.chosen(MailKind.DIGEST) != null, box.hour(),
                box.zone(views.current().policy().policy().timeZone()), box.refused());
    }

}
