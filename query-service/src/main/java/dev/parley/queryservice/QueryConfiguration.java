package dev.parley.queryservice;

import dev.parley.eventlog.Appender;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.Vault;
import dev.parley.queryservice.audit.AuditConfiguration;
import dev.parley.queryservice.erasures.Forgetting;
import dev.parley.queryservice.follow.CurrentViews;
import dev.parley.queryservice.follow.Follower;
import dev.parley.queryservice.follow.PastViews;
import dev.parley.queryservice.follow.LoggedEvents;
import dev.parley.queryservice.live.LiveEvents;
import dev.parley.queryservice.live.LivePages;
import dev.parley.queryservice.mail.LetterConfiguration;
import dev.parley.queryservice.outgoing.SendingConfiguration;
import dev.parley.queryservice.prose.Prose;
import dev.parley.queryservice.readings.Readings;
import dev.parley.queryservice.search.TextFollower;
import dev.parley.queryservice.search.TextIndex;
import dev.parley.queryservice.search.TextSearch;
import dev.parley.queryservice.web.QueryExecutor;
import dev.parley.queryservice.web.QueryWebConfiguration;
import dev.parley.queryservice.web.Standpoints;
import dev.parley.queryservice.web.search.NarrativeSearch;
import dev.parley.servicestart.StartFailed;
import dev.parley.servicestart.store.ErasureListener;
import io.micrometer.core.instrument.MeterRegistry;
import dev.parley.webapi.oidc.OidcConfiguration;
import dev.parley.webapi.session.SessionConfiguration;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import reactor.core.scheduler.Scheduler;

/**
 * The query side as a part of an application, which brings the store and the shared web
 * contract.
 */
@Configuration(proxyBeanMethods = false)
@Import({ SessionConfiguration.class, OidcConfiguration.class, ShareConfiguration.class, QueryWebConfiguration.class,
        AuditConfiguration.class, SendingConfiguration.class, LetterConfiguration.class })
public class QueryConfiguration {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    @Bean
    CurrentViews currentViews() {
        return new CurrentViews();
    }

    @Bean(destroyMethod = "close")
    Follower viewsFollower(LogStore log, LogFeed feed, CurrentViews views, ApplicationEventPublisher publisher) {
        return new Follower(log, feed, views, why -> publisher.publishEvent(new StartFailed(why)));
    }

    @Bean
    FollowerStart followerStart(Follower follower) {
        return new FollowerStart(follower);
    }

    @Bean
    PastViews pastViews(CurrentViews views, LogStore log) {
        return new PastViews(views, log);
    }

    @Bean
    Prose prose(LogStore log, Vault vault, Directory directory, CurrentViews views) {
        return new Prose(log, vault, directory, () -> views.current().erasures().erased());
    }

    @Bean
    Readings readings(Appender appender, Clock clock) {
        return new Readings(appender, clock);
    }

    @Bean
    QueryExecutor queryExecutor(Follower follower, CurrentViews views, PastViews pastViews, Clock clock,
            Scheduler blocking, Scheduler waiting) {
        return new QueryExecutor(new Standpoints(follower, views, pastViews, clock), blocking, waiting);
    }

    @Bean(destroyMethod = "")
    TextIndex textIndex() {
        return new TextIndex();
    }

    /** Closes the index too, after it has stopped to write it. */
    @Bean(initMethod = "begin", destroyMethod = "close")
    TextFollower textFollower(Follower follower, LogFeed feed, LogStore log, Vault vault, Directory directory,
            TextIndex index) {
        return new TextFollower(follower, feed, log, new LoggedEvents(log), vault, directory, index);
    }

    @Bean
    NarrativeSearch narrativeSearch(TextFollower follower, TextIndex index, Directory directory) {
        return new NarrativeSearch(follower, index, new TextSearch(index, directory));
    }

    @Bean
    LiveEvents liveEvents(Follower follower, LogFeed log, Prose prose, Scheduler following, MeterRegistry metrics) {
        return new LiveEvents(follower, new LivePages(log, prose, metrics), following, HEARTBEAT);
    }

    @Bean
    ErasureListener forgetting(Prose prose, LiveEvents events, TextIndex index) {
        return new Forgetting(prose, events, index);
    }

    @Bean
    ViewsHealthIndicator viewsHealthIndicator(Follower follower, CurrentViews views) {
        return new ViewsHealthIndicator(follower, views);
    }

}
