package dev.parley.query;

import dev.parley.log.LogStore;
import dev.parley.personal.Directory;
import dev.parley.personal.Vault;
import dev.parley.query.audit.AuditConfiguration;
import dev.parley.query.follow.CurrentViews;
import dev.parley.query.follow.Follower;
import dev.parley.query.follow.History;
import dev.parley.query.prose.Prose;
import dev.parley.query.web.Answering;
import dev.parley.query.web.QueryWebConfiguration;
import dev.parley.query.web.Standpoints;
import dev.parley.web.start.StartFailed;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import reactor.core.scheduler.Scheduler;

/**
 * The query side as a part of an application, which brings the store and the shared web
 * contract.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:query-views.properties")
@Import({ QueryWebConfiguration.class, AuditConfiguration.class })
public class QueryConfiguration {

    @Bean
    CurrentViews currentViews() {
        return new CurrentViews();
    }

    @Bean(destroyMethod = "close")
    Follower viewsFollower(LogStore log, EmbeddedEventStore events, CurrentViews views,
            ApplicationEventPublisher publisher) {
        return new Follower(log, events, views, why -> publisher.publishEvent(new StartFailed(why)));
    }

    @Bean
    FollowerStart followerStart(Follower follower) {
        return new FollowerStart(follower);
    }

    @Bean
    History history(CurrentViews views, LogStore log) {
        return new History(views, log);
    }

    @Bean
    Prose prose(LogStore log, Vault vault, Directory directory) {
        return new Prose(log, vault, directory);
    }

    @Bean
    Answering answering(Follower follower, CurrentViews views, History history, Clock clock, Scheduler blocking) {
        return new Answering(new Standpoints(follower, views, history, clock), blocking);
    }

    @Bean
    ViewsHealthIndicator viewsHealthIndicator(Follower follower, CurrentViews views) {
        return new ViewsHealthIndicator(follower, views);
    }

}
