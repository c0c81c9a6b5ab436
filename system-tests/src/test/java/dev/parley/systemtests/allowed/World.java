package dev.parley.systemtests.allowed;

import static java.util.Objects.requireNonNull;

import dev.parley.commandservice.negotiation.CrossReferencing;
import dev.parley.commandservice.negotiation.Negotiation;
import dev.parley.commandservice.negotiation.NegotiationFactory;
import dev.parley.commandservice.negotiation.commands.DecisionCommand.Supersede;
import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.commandservice.negotiation.commands.RequestCommand.MarkDuplicate;
import dev.parley.commandservice.negotiation.commands.RequestCommand.Restore;
import dev.parley.commandservice.negotiation.commands.RequestCommand.SuggestDuplicate;
import dev.parley.commandservice.negotiation.rules.KnownRoles;
import dev.parley.commandservice.negotiation.topics.NarrativeReader;
import dev.parley.commandservice.recording.ByMetaData;
import dev.parley.commandservice.rules.Refusal;
import dev.parley.eventlog.EventMetaData;
import dev.parley.queryservice.views.negotiations.Negotiations;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.jspecify.annotations.Nullable;

/** Both sides in one process: the aggregates over a store in memory, and the views. */
final class World {

    static {
        System.setProperty("axoniq.update-checker.disabled", "true");
        System.setProperty("disable-axoniq-console-message", "true");
    }

    /** Ends a command that was only tried, so that nothing comes of it. */
    private static final class Taken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Taken() {
            super("taken", null, false, false);
        }

    }

    private final Log log = new Log();

    /** There is a snapshot of each stream as it stands: nothing comes after it. */
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine() {

        @Override
        public DomainEventStream readEvents(String stream, long firstSeq) {
            return firstSeq == log.length(stream) ? DomainEventStream.empty() : super.readEvents(stream, firstSeq);
        }

    };

    private final Configuration axon;

    private boolean trying;

    private @Nullable Loaded loaded;

    /** An aggregate that commands are tried on. */
    private record Loaded(NegotiationId id, Aggregate<Negotiation> aggregate, UnitOfWork<CommandMessage<?>> unit) {
    }

    World(KnownRoles known) {
        axon = DefaultConfigurer.defaultConfiguration()
            .configureEmbeddedEventStore(_ -> engine)
            .registerComponent(TransactionManager.class, _ -> NoTransactionManager.INSTANCE)
            .registerComponent(KnownRoles.class, _ -> known)
            .registerComponent(NarrativeReader.class, _ -> narrative -> Optional.of(narrative.toString()))
            .configureAggregate(AggregateConfigurer.defaultConfiguration(Negotiation.class)
                .configureAggregateFactory(_ -> new NegotiationFactory()))
            .registerCommandHandler(config -> new CrossReferencing(config.repository(Negotiation.class)))
            .start();
        axon.eventStore().subscribe(events -> events.forEach(log::take));
        axon.commandBus().registerHandlerInterceptor((_, chain) -> {
            Object result = chain.proceed();
            if (trying) {
                throw new Taken();
            }
            return result;
        });
    }

    Log log() {
        return log;
    }

    Negotiations negotiations() {
        return log.negotiations();
    }

    /** Why the aggregate would refuse the command; nothing is recorded. */
    Optional<Refusal> refusal(NegotiationCommand command) {
        return switch (command) {
            case MarkDuplicate _, SuggestDuplicate _, Restore _, Supersede _ -> refusalAcross(command);
            default -> refusalWithin(command);
        };
    }

    /**
     * What is refused leaves the aggregate as it is: it is loaded again once it took one.
     */
    private Optional<Refusal> refusalWithin(NegotiationCommand command) {
        Loaded aggregate = loaded;
        if (aggregate == null || !aggregate.id().equals(command.negotiation())) {
            aggregate = load(command.negotiation());
        }
        CommandMessage<?> message = new GenericCommandMessage<>(command);
        aggregate.unit().transformMessage(_ -> message);
        try {
            aggregate.aggregate().handle(message);
            unload();
            return Optional.empty();
        }
        catch (Refusal refusal) {
            return Optional.of(refusal);
        }
        catch (Exception ex) {
            throw new AssertionError(String.valueOf(command), ex);
        }
    }

    /** What points from one negotiation to another is a command for both of them. */
    private Optional<Refusal> refusalAcross(NegotiationCommand command) {
        unload();
        trying = true;
        try {
            Throwable end = requireNonNull(fault(command), "a try ends in some way");
            return switch (end) {
                case Taken _ -> Optional.empty();
                case Refusal refusal -> Optional.of(refusal);
                default -> throw new AssertionError(String.valueOf(command), end);
            };
        }
        finally {
            trying = false;
        }
    }

    private Loaded load(NegotiationId id) {
        unload();
        UnitOfWork<CommandMessage<?>> unit = DefaultUnitOfWork.startAndGet(null);
        Loaded aggregate = new Loaded(id, axon.repository(Negotiation.class).load(id.value()), unit);
        loaded = aggregate;
        return aggregate;
    }

    private void unload() {
        if (loaded != null) {
            loaded.unit().rollback();
            loaded = null;
        }
    }

    /** Records what comes of a command that is not refused. */
    void give(NegotiationCommand command) {
        unload();
        Throwable fault = fault(command);
        if (fault != null) {
            throw new AssertionError(String.valueOf(command), fault);
        }
        log.streams().forEach(this::snapshot);
    }

    /** Records history from before Parley. */
    void imported(NegotiationId id, By by, List<NegotiationEvent> events) {
        unload();
        for (int seq = 0; seq < events.size(); seq++) {
            axon.eventStore()
                .publish(new GenericDomainEventMessage<>("Negotiation", id.value(), seq, events.get(seq),
                        ByMetaData.of(by).mergedWith(Map.of(EventMetaData.ORIGIN, "IMPORTED"))));
        }
    }

    void close() {
        unload();
        axon.shutdown();
    }

    private @Nullable Throwable fault(NegotiationCommand command) {
        AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();
        axon.commandBus()
            .dispatch(new GenericCommandMessage<>(command),
                    (_, result) -> fault.set(result.isExceptional() ? result.exceptionResult() : null));
        return fault.get();
    }

    /** Trying goes on from here, and does not read the whole stream each time. */
    private void snapshot(String stream) {
        Negotiation root = DefaultUnitOfWork.startAndGet(null)
            .executeWithResult(() -> axon.repository(Negotiation.class).load(stream).invoke(negotiation -> negotiation))
            .getPayload();
        engine.storeSnapshot(new GenericDomainEventMessage<>("Negotiation", stream, log.length(stream) - 1, root));
    }

}
