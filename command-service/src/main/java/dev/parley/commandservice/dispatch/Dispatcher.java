package dev.parley.commandservice.dispatch;

import dev.parley.commandservice.recording.ExpectedVersion;
import dev.parley.eventlog.CommandRepeatedException;
import dev.parley.eventlog.EventMetaData;
import dev.parley.eventlog.LogReader;
import dev.parley.eventlog.StoreUnavailableException;
import dev.parley.eventlog.axon.OptimisticLoad;
import dev.parley.personaldata.Directory;
import dev.parley.personaldata.MasterKey;
import dev.parley.personaldata.NewNames;
import dev.parley.sharedevents.Ids;
import dev.parley.webapi.problem.CallRules;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.AxonTransientException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;

/** Runs commands; blocks, so that it belongs on a virtual thread. */
public final class Dispatcher {

    /** How often a command is run again because another one was first. */
    private static final int RERUNS = 5;

    private final CommandBus bus;

    private final LogReader log;

    private final Directory directory;

    private final MasterKey key;

    Dispatcher(CommandBus bus, LogReader log, Directory directory, MasterKey key) {
        this.bus = bus;
        this.log = log;
        this.directory = directory;
        this.key = key;
    }

    /** An answer, and whether it was given before. */
    public record Answer(Recorded recorded, boolean replayed) {
    }

    /**
     * Runs the command unless the same call was recorded before.
     * @param command makes the command, from the names that it uses
     * @throws dev.parley.webapi.problem.ProblemException if the key stands for another
     * call, or others are first all the time
     * @throws dev.parley.commandservice.rules.Refusal if the command is refused
     */
    public Answer run(CommandCall call, Function<NewNames, ?> command) {
        return call.key() == null
                ? new Answer(runOnce(call, MetaData.with(EventMetaData.COMMAND, Ids.next()), command), false)
                : runKeyed(call, call.key(), command);
    }

    /**
     * Whether the key was used before is told by the store's index when the command is
     * appended, or asked when it is refused: what it did the first time may be why.
     */
    private Answer runKeyed(CommandCall call, String key, Function<NewNames, ?> command) {
        String id = CommandCall.commandId(call.caller(), key);
        String digest = digest(call);
        try {
            MetaData metaData = MetaData.from(Map.of(EventMetaData.COMMAND, id, EventMetaData.DIGEST, digest));
            return new Answer(runOnce(call, metaData, command), false);
        }
        catch (RuntimeException ex) {
            return replay(id, digest).orElseThrow(() -> ex);
        }
    }

    /**
     * Runs a command that nobody calls now: its call was interrupted before.
     * @throws dev.parley.commandservice.rules.Refusal if the command is refused
     */
    public void runAgain(Object command) {
        runAs(Ids.next(), command);
    }

    /**
     * Runs a command of this id, by which {@link #recordedAs} finds what it recorded.
     * @throws dev.parley.commandservice.rules.Refusal if the command is refused
     */
    public Recorded runAs(String id, Object command) {
        return run(MetaData.with(EventMetaData.COMMAND, id), _ -> command);
    }

    /** What the command of this id recorded, whatever its caller was told. */
    public Optional<Recorded> recordedAs(String id) {
        return log.commitOf(id).map(RecordedCommit::of).map(RecordedCommit::answer);
    }

    private Recorded runOnce(CommandCall call, MetaData metaData, Function<NewNames, ?> command) {
        MetaData all = metaData.mergedWith(call.meta());
        return run(call.expectedVersion() == null ? all : all.mergedWith(ExpectedVersion.of(call.expectedVersion())),
                command);
    }

    private Recorded run(MetaData metaData, Function<NewNames, ?> command) {
        for (int attempt = 0; attempt <= RERUNS; attempt++) {
            CommandMessage<?> message = message(command, metaData, attempt);
            Optional<Throwable> fault = fault(message);
            if (fault.isEmpty()) {
                return RecordedCommit.of(AppendedBy.of(message)).answer();
            }
            if (!isBecauseOfAnother(fault.get()) && !isFromSnapshot(fault.get(), message)) {
                throw asUnchecked(fault.get());
            }
        }
        throw CallRules.BUSY.exception("others were first " + (RERUNS + 1) + " times in a row");
    }

    /** Only the first attempt goes on from what this process remembers. */
    private CommandMessage<?> message(Function<NewNames, ?> command, MetaData metaData, int attempt) {
        NewNames names = directory.newNames();
        CommandMessage<?> message = AppendedBy
            .asking(NamesFirst.with(new GenericCommandMessage<>(command.apply(names), metaData), names));
        return attempt == 0 ? OptimisticLoad.allow(message) : message;
    }

    private Optional<Throwable> fault(CommandMessage<?> message) {
        FutureCallback<Object, Object> callback = new FutureCallback<>();
        bus.dispatch(message, callback);
        CommandResultMessage<?> result = callback.getResult();
        return result.optionalExceptionResult();
    }

    private static boolean isBecauseOfAnother(Throwable fault) {
        return fault instanceof AxonTransientException || fault instanceof AggregateStreamCreationException;
    }

    /** Whether it was refused without asking what others have appended. */
    private static boolean isFromSnapshot(Throwable fault, CommandMessage<?> message) {
        return OptimisticLoad.wasMadeBy(message)
                && !(fault instanceof StoreUnavailableException || fault instanceof CommandRepeatedException);
    }

    private Optional<Answer> replay(String command, String digest) {
        return log.commitOf(command).map(RecordedCommit::of).map(commit -> {
            if (!digest.equals(commit.digest())) {
                throw CallRules.KEY_REUSED.exception("this key was used for another call");
            }
            return new Answer(commit.answer(), true);
        });
    }

    private String digest(CommandCall call) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.digest("parley calls 1", call.content()));
    }

    private static RuntimeException asUnchecked(Throwable fault) {
        return fault instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(fault);
    }

}
