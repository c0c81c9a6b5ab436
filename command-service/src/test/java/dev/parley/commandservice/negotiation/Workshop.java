package dev.parley.commandservice.negotiation;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.topics.NarrativeReader;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Axon as it runs, on a store in memory: for what takes more than one negotiation. */
final class Workshop {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    private final Memory engine = new Memory();

    private final Configuration configuration;

    Workshop() {
        this.configuration = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(config -> engine)
            .registerComponent(TransactionManager.class, config -> NoTransactionManager.INSTANCE)
            .registerComponent(KnownRoles.class, config -> Cast.KNOWN)
            .registerComponent(NarrativeReader.class, config -> narrative -> Optional.of("sealed"))
            .configureAggregate(AggregateConfigurer.defaultConfiguration(Negotiation.class)
                .configureAggregateFactory(_ -> new NegotiationFactory()))
            .registerCommandHandler(config -> new CrossReferencing(config.repository(Negotiation.class)))
            .start();
    }

    /** Starts over with an empty store. */
    void forget() {
        engine.forget();
    }

    /** Records what has happened before. */
    void given(NegotiationId negotiation, Story story) {
        long seq = 0;
        for (EventMessage<?> event : story.events()) {
            engine.appendEvents(new GenericDomainEventMessage<>("Negotiation", negotiation.value(), seq++,
                    event.getPayload(), event.getMetaData()));
        }
    }

    /** Gives the command; answers with what it was refused by, or null. */
    @Nullable Throwable give(NegotiationCommand command) {
        return give(command, MetaData.emptyInstance());
    }

    @Nullable Throwable give(NegotiationCommand command, MetaData metaData) {
        AtomicReference<@Nullable Throwable> refusal = new AtomicReference<>();
        CommandMessage<NegotiationCommand> message = new GenericCommandMessage<>(command, metaData);
        configuration.commandBus()
            .dispatch(message,
                    (given, result) -> refusal.set(result.isExceptional() ? result.exceptionResult() : null));
        return refusal.get();
    }

    List<? extends DomainEventMessage<?>> messages(NegotiationId negotiation) {
        return engine.readEvents(negotiation.value()).asStream().toList();
    }

    List<NegotiationEvent> events(NegotiationId negotiation) {
        return messages(negotiation).stream().map(message -> (NegotiationEvent) message.getPayload()).toList();
    }

    static dev.parley.sharedevents.By by(DomainEventMessage<?> message) {
        return ByMetaData.read(message);
    }

}
