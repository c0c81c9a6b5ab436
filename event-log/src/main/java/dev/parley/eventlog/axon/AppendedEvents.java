package dev.parley.eventlog.axon;

import dev.parley.eventlog.AppendReceipt;
import dev.parley.eventlog.NewEntry;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What a unit of work appended, and where it went. The storage engine leaves it with the
 * root of the unit of work, to be read once that is committed: Axon fixes the result of a
 * command before.
 *
 * @param events as they were published, their narrative in clear
 * @param entries the same as they were recorded
 */
public record AppendedEvents(AppendReceipt receipt, List<? extends EventMessage<?>> events, List<NewEntry> entries) {

    private static final String RESOURCE = AppendedEvents.class.getName();

    public AppendedEvents {
        events = List.copyOf(events);
        entries = List.copyOf(entries);
    }

    /** What this unit of work appended, if anything. */
    public static Optional<AppendedEvents> of(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    void leaveWith(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

}
