package dev.parley.commandservice.imports;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.parley.commandservice.dispatch.NamesFirst;
import dev.parley.commandservice.negotiation.Negotiation;
import dev.parley.eventlog.EventMetaData;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.By;
import dev.parley.sharedevents.NegotiationEvent;
import dev.parley.sharedevents.NegotiationId;
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

    private final EventStore log;

    private final Directory people;

    ImportHandler(EventStore log, Directory people) {
        this.log = log;
        this.people = people;
    }

    /** Answers with how many steps were new. */
    @CommandHandler
    int handle(RecordSteps command) {
        ImportedSoFar before = ImportedSoFar.of(command.negotiation(), log);
        List<HistoryStep> added = RequestCheck.of(before, command.steps()).addedOrThrow();
        NewNames names = people.newNames();
        NamesFirst.write(names, CurrentUnitOfWork.get());
        log.publish(messages(command, before.events(), added, names));
        return added.size();
    }

    private static List<DomainEventMessage<?>> messages(RecordSteps command, long firstSeq, List<HistoryStep> steps,
            NewNames names) {
        ImportedEvents events = new ImportedEvents(names, command.policy());
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (HistoryStep step : steps) {
            for (NegotiationEvent event : events.of(step)) {
                messages.add(message(command, firstSeq + messages.size(), step, event, names));
            }
        }
        return messages;
    }

    private static DomainEventMessage<?> message(RecordSteps command, long seq, HistoryStep step,
            NegotiationEvent event, NewNames names) {
        return new GenericDomainEventMessage<>(AGGREGATE, command.negotiation().value(), seq, event,
                metaData(command.by(), step, names));
    }

    /** Whoever imports is the actor; who took the step is told beside, if it is known. */
    private static Map<String, String> metaData(By importer, HistoryStep step, NewNames names) {
        Map<String, String> metaData = new HashMap<>(
                Map.of(EventMetaData.ACTOR, importer.person().value(), EventMetaData.ROLE, importer.role().name(),
                        EventMetaData.OCCURRED_AT, step.on().atStartOfDay(ZoneOffset.UTC).toInstant().toString(),
                        EventMetaData.ORIGIN, ImportedSoFar.IMPORTED));
        if (step.by() != null) {
            metaData.put(EventMetaData.BY, names.person(step.by()).value());
        }
        return metaData;
    }

}
