package dev.parley.commandservice.dispatch;

import dev.parley.eventlog.axon.AppendedEvents;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Hands what a command appended to whoever dispatched it, in the command's meta data:
 * Axon fixes a command's result before the commit.
 */
final class AppendedBy implements MessageHandlerInterceptor<CommandMessage<?>> {

    private static final String KEY = "appended";

    /** The command, ready to be told by {@link #of} what it has appended. */
    static CommandMessage<?> asking(CommandMessage<?> command) {
        return command.andMetaData(Map.of(KEY, new CompletableFuture<AppendedEvents>()));
    }

    /**
     * What the command has appended.
     * @throws IllegalStateException if it has not appended anything
     */
    static AppendedEvents of(CommandMessage<?> command) {
        CompletableFuture<AppendedEvents> appended = future(command);
        if (appended == null || !appended.isDone()) {
            throw new IllegalStateException("a command recorded nothing");
        }
        return appended.join();
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        CompletableFuture<AppendedEvents> asked = future(unitOfWork.getMessage());
        if (asked != null) {
            unitOfWork.afterCommit(done -> AppendedEvents.of(done).ifPresent(asked::complete));
        }
        return chain.proceed();
    }

    @SuppressWarnings("unchecked")
    private static @Nullable CompletableFuture<AppendedEvents> future(CommandMessage<?> command) {
        return (CompletableFuture<AppendedEvents>) command.getMetaData().get(KEY);
    }

}
