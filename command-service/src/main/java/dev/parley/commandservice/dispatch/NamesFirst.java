package dev.parley.commandservice.dispatch;

import dev.parley.personaldata.NewNames;
import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names that a command is the first to use once it was not refused, right
 * before what it appends: the log never has a pseudonym without a row, and a process that
 * dies in between leaves a row that nothing refers to.
 */
public final class NamesFirst implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String KEY = "newNames";

    /** The command, which uses these names. */
    public static CommandMessage<?> with(CommandMessage<?> command, NewNames names) {
        return command.andMetaData(Map.of(KEY, names));
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        if (unitOfWork.getMessage().getMetaData().get(KEY) instanceof NewNames names) {
            write(names, unitOfWork);
        }
        return chain.proceed();
    }

    /** Has them written before whatever is published from now on. */
    public static void write(NewNames names, UnitOfWork<?> unitOfWork) {
        unitOfWork.onPrepareCommit(_ -> {
            if (!names.keep()) {
                throw new ConcurrencyException("another command was the first to use a name");
            }
        });
    }

}
