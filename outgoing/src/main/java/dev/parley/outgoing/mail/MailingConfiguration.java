package dev.parley.outgoing.mail;

import dev.parley.eventlog.LogStore;
import dev.parley.outgoing.delivery.Lease;
import dev.parley.outgoing.delivery.Schedule;
import dev.parley.outgoing.subscriptions.Subscriptions;
import dev.parley.personaldata.Mailboxes;
import dev.parley.personaldata.MasterKey;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mails what there is to tell, where there is a mail server. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("spring.mail.host")
public class MailingConfiguration {

    @Bean
    Mailer mailer(MasterKey key, LogStore store, Mailboxes mailboxes, Subscriptions subscriptions,
            Correspondence correspondence, Postman postman, Clock clock, MeterRegistry metrics) {
        Mailings mailings = new Mailings(key, store);
        return new Mailer(mailings, mailboxes, correspondence,
                new Days(mailings, mailboxes, subscriptions, correspondence), new Sending(mailings, mailboxes,
                        correspondence, postman, new Schedule(ThreadLocalRandom.current()), clock, metrics),
                clock);
    }

    @Bean(destroyMethod = "close")
    MailThread mailThread(Mailer mailer, MasterKey key, LogStore store) {
        return new MailThread(mailer, new Lease("mail", key, store));
    }

    /** Not before somebody who follows a link would find anything. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> mailBegins(MailThread thread) {
        return _ -> thread.begin();
    }

}
