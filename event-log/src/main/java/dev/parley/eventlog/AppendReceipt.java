package dev.parley.eventlog;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Where a commit went. The storage engine leaves it with the root of the unit of work
 * that it appended in, to be read once that is committed: Axon fixes the result of a
 * command before.
 *
 * @param first the position of the commit's first entry
 * @param last the position of its last
 */
public record AppendReceipt(long first, long last) {

    private static final String RESOURCE = AppendReceipt.class.getName();

    /** What this unit of work appended, if anything. */
    public static Optional<AppendReceipt> of(UnitOfWork<?> unitOfWork) {
        return Optional.ofNullable(unitOfWork.root().getResource(RESOURCE));
    }

    /** How many entries the commit has. */
    public int entries() {
        return Math.toIntExact(last - first + 1);
    }

    /** Leaves this receipt with the unit of work. */
    public void leaveWith(UnitOfWork<?> unitOfWork) {
        unitOfWork.root().resources().put(RESOURCE, this);
    }

}
