package dev.parley.eventlog.axon;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * That a command may go on from the snapshot that this process keeps of the aggregate
 * which it loads first, and appends to, without asking the store what others have
 * appended since. If they have, its own append is refused, because its place in the
 * stream is taken. What refuses it before that may no longer be true, and is to be asked
 * again without this.
 */
public final class OptimisticLoad {

    private static final String KEY = "optimisticLoad";

    private boolean taken;

    private boolean made;

    private OptimisticLoad() {
    }

    /** The command, with leave for one such load. */
    public static CommandMessage<?> allow(CommandMessage<?> command) {
        return command.andMetaData(Map.of(KEY, new OptimisticLoad()));
    }

    /** Whether the command went on from a snapshot alone. */
    public static boolean wasMadeBy(CommandMessage<?> command) {
        OptimisticLoad load = of(command);
        return load != null && load.made;
    }

    /**
     * Whether what is loaded now may be left at its snapshot: only what the command loads
     * first, for only that is certain to be appended to.
     * @param atSnapshot whether it is all that a snapshot leaves out
     */
    static boolean make(boolean atSnapshot) {
        OptimisticLoad load = ofCurrent().orElse(null);
        if (load == null || load.taken) {
            return false;
        }
        load.taken = true;
        load.made = atSnapshot;
        return atSnapshot;
    }

    private static Optional<OptimisticLoad> ofCurrent() {
        return CurrentUnitOfWork.map(UnitOfWork::root)
            .map(UnitOfWork::getMessage)
            .flatMap(message -> message instanceof CommandMessage<?> command ? Optional.ofNullable(of(command))
                    : Optional.empty());
    }

    private static @Nullable OptimisticLoad of(CommandMessage<?> command) {
        return (OptimisticLoad) command.getMetaData().get(KEY);
    }

}
