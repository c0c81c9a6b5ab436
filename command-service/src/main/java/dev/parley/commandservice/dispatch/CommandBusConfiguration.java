package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.erasure.Destruction;
import dev.parley.commandservice.erasure.Erasures;
import dev.parley.commandservice.negotiation.CrossReferencing;
import dev.parley.commandservice.negotiation.Negotiation;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.topics.NarrativeReader;
import dev.parley.commandservice.people.People;
import dev.parley.commandservice.policy.TeamPolicy;
import dev.parley.commandservice.retrospective.Retrospective;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogFeed;
import dev.parley.eventlog.LogStore;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.Vault;
import dev.parley.sharedevents.RetrospectiveEvent;
import dev.parley.webapi.session.RolesAtPresent;
import java.util.List;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.SimpleResourceParameterResolverFactory;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The command bus, and behind it the aggregates, without any cache of them. */
@Configuration(proxyBeanMethods = false)
public class CommandBusConfiguration {

    /** What aggregates may ask for while they handle a message. */
    @Bean
    ParameterResolverFactory parameterResolvers(Vault vault, KnownRoles known, Destruction destruction) {
        NarrativeReader reader = vault::open;
        return MultiParameterResolverFactory.ordered(ClasspathParameterResolverFactory.forClass(Negotiation.class),
                new SimpleResourceParameterResolverFactory(List.of(reader, known, destruction)));
    }

    @Bean
    KnownRoles knownRoles(RolesAtPresent roles) {
        return new RolesInForce(roles);
    }

    @Bean
    NegotiationRepository negotiations(EmbeddedEventStore events, ParameterResolverFactory resolvers) {
        return new NegotiationRepository(events, resolvers);
    }

    @Bean
    EventSourcingRepository<TeamPolicy> teamPolicies(EmbeddedEventStore events, ParameterResolverFactory resolvers) {
        return repository(TeamPolicy.class, events, resolvers).build();
    }

    @Bean
    EventSourcingRepository<Erasures> erasures(EmbeddedEventStore events, ParameterResolverFactory resolvers) {
        return repository(Erasures.class, events, resolvers).build();
    }

    @Bean
    EventSourcingRepository<People> everybody(EmbeddedEventStore events, ParameterResolverFactory resolvers) {
        return repository(People.class, events, resolvers).build();
    }

    @Bean
    EventSourcingRepository<Retrospective> retrospectives(EmbeddedEventStore events,
            ParameterResolverFactory resolvers) {
        return repository(Retrospective.class, events, resolvers)
            .eventStreamFilter(message -> RetrospectiveEvent.class.isAssignableFrom(message.getPayloadType()))
            .build();
    }

    @Bean
    CommandBus commandBus(NegotiationRepository negotiations, EventSourcingRepository<TeamPolicy> teamPolicies,
            EventSourcingRepository<Retrospective> retrospectives, EventSourcingRepository<Erasures> erasures,
            EventSourcingRepository<People> everybody, ParameterResolverFactory resolvers) {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(List
            .of(new SimpleCorrelationDataProvider(EventMetaData.COMMAND, EventMetaData.DIGEST, EventMetaData.VIA))));
        bus.registerHandlerInterceptor(new AppendedBy());
        bus.registerHandlerInterceptor(new NamesFirst());
        subscribe(bus, Negotiation.class, negotiations, resolvers);
        subscribe(bus, TeamPolicy.class, teamPolicies, resolvers);
        subscribe(bus, People.class, everybody, resolvers);
        subscribe(bus, Retrospective.class, retrospectives, resolvers);
        subscribe(bus, Erasures.class, erasures, resolvers);
        new AnnotationCommandHandlerAdapter<>(new CrossReferencing(negotiations), resolvers).subscribe(bus);
        return bus;
    }

    @Bean
    Dispatcher dispatcher(CommandBus bus, LogStore log, Directory directory, MasterKey key) {
        return new Dispatcher(bus, log, directory, key);
    }

    @Bean
    LatestPolicy latestPolicy(LogStore log, LogFeed feed) {
        return LatestPolicy.following(log, feed);
    }

    @Bean
    CommandProblems commandProblems() {
        return new CommandProblems();
    }

    private static <T> EventSourcingRepository.Builder<T> repository(Class<T> type, EmbeddedEventStore events,
            ParameterResolverFactory resolvers) {
        return EventSourcingRepository.builder(type).eventStore(events).parameterResolverFactory(resolvers);
    }

    private static <T> void subscribe(CommandBus bus, Class<T> type, EventSourcingRepository<T> repository,
            ParameterResolverFactory resolvers) {
        AggregateAnnotationCommandHandler.<T>builder()
            .aggregateType(type)
            .repository(repository)
            .parameterResolverFactory(resolvers)
            .build()
            .subscribe(bus);
    }

}
