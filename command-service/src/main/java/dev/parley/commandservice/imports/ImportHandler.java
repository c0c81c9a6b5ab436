package dev.parley.commandservice.imports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.parley.commandservice.dispatch.NamesFirst;
import dev.parley.commandservice.negotiation.Negotiation;
import dev.parley.eventlog.Entry;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Narrative;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.RequestEvent.RequestWithdrawn;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Appends imported steps to the stream of their request, as one commit. The rules of a
 * live negotiation do not hold for history, so its aggregate is not asked; what happened
 * in between is noticed, as always, by the sequence numbers being taken.
 */
final class ImportHandler {

    private static final String AGGREGATE = Negotiation.class.getSimpleName();

    private final EventStore events;

    private final LogReader log;

    private final Refs refs;

    private final Directory people;

    private final Corrections corrections;

    ImportHandler(EventStore events, LogReader log, Directory people, Corrections corrections) {
        this.events = events;
        this.log = log;
        this.refs = new Refs(log);
        this.people = people;
        this.corrections = corrections;
    }

    /** Answers with what was done; nothing if the request has gone on here. */
    @CommandHandler
    RequestPlan handle(RecordSteps command) {
        RequestPlan plan = RequestPlan.of(ImportedSoFar.of(command.negotiation(), log), command.steps(), corrections);
        if (plan.isFaulty()) {
            Faults faults = new Faults();
            plan.addFaultTo(faults);
            throw new ImportRefusedException(faults);
        }
        NewNames names = people.newNames();
        NamesFirst.write(names, CurrentUnitOfWork.get());
        events.publish(messages(command, plan, names));
        return plan;
    }

    private List<DomainEventMessage<?>> messages(RecordSteps command, RequestPlan plan, NewNames names) {
        ImportedEvents told = new ImportedEvents(names, refs, command.policy());
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        Map<String, String> now = metaData(command, command.by().at());
        told.corrections(plan.before(), plan.corrections())
            .forEach(event -> messages.add(message(plan, messages.size(), event, now)));
        for (HistoryStep step : plan.added()) {
            Map<String, String> then = metaData(command, step, names);
            told.of(step).forEach(event -> messages.add(message(plan, messages.size(), event, then)));
        }
        return messages;
    }

    private static DomainEventMessage<?> message(RequestPlan plan, int added, NegotiationEvent event,
            Map<String, String> metaData) {
        return new GenericDomainEventMessage<>(AGGREGATE, plan.before().negotiation().value(),
                (long) plan.before().entries().size() + added, event, metaData);
    }

    /** Whoever imports is the actor. */
    private static Map<String, String> metaData(RecordSteps command, Instant occurredAt) {
        By importer = command.by();
        return Map.of(EventMetaData.ACTOR, importer.person().value(), EventMetaData.ROLE, importer.role().name(),
                EventMetaData.OCCURRED_AT, occurredAt.toString(), EventMetaData.ORIGIN, ImportedSoFar.IMPORTED,
                EventMetaData.IMPORT, command.id());
    }

    /** Who took the step is told beside, if it is known. */
    private static Map<String, String> metaData(RecordSteps command, HistoryStep step, NewNames names) {
        Map<String, String> metaData = new HashMap<>(
                metaData(command, step.on().atStartOfDay(ZoneOffset.UTC).toInstant()));
        if (step.by() != null) {
            metaData.put(EventMetaData.BY, names.person(step.by()).value());
        }
        if (step.isInferred()) {
            metaData.put(EventMetaData.INFERRED, step.kind().toString());
        }
        return metaData;
    }

    /** Withdraws what an import recorded, unless something else has happened to it. */
    @CommandHandler
    boolean handle(TakeBack command) {
        List<Entry> entries = log.stream(command.negotiation().value(), 0);
        if (TakenBack.otherThan(command.id(), entries).isPresent()) {
            return false;
        }
        By by = command.by();
        events.publish(new GenericDomainEventMessage<>(AGGREGATE, command.negotiation().value(), entries.size(),
                new RequestWithdrawn(Narrative.of(command.reason())),
                Map.of(EventMetaData.ACTOR, by.person().value(), EventMetaData.ROLE, by.role().name(),
                        EventMetaData.OCCURRED_AT, by.at().toString(), EventMetaData.ORIGIN, ImportedSoFar.IMPORTED,
                        EventMetaData.TAKES_BACK, command.id())));
        return true;
    }

}
