package dev.parley.eventlog;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** A commit that was handed in, and the answer that its thread waits for. */
record PendingCommit(PreparedCommit prepared, CompletableFuture<AppendReceipt> answer) {

    PendingCommit(NewCommit commit) {
        this(PreparedCommit.of(commit), new CompletableFuture<>());
    }

    void written(StampedCommit commit) {
        answer.complete(new AppendReceipt(commit.first(), commit.last()));
    }

    void failed(Throwable why) {
        answer.completeExceptionally(why);
    }

    AppendReceipt await() {
        try {
            return answer.join();
        }
        catch (CompletionException ex) {
            throw asSeenHere(ex.getCause());
        }
    }

    /** The same failure, with the stack of the thread that waited for it. */
    private static RuntimeException asSeenHere(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamMovedException moved -> new StreamMovedException(moved.stream(), moved.seq());
            case CommandRepeatedException repeated -> new CommandRepeatedException(repeated.command());
            case StoreUnavailableException gone -> gone.seenHere();
            case null, default -> new IllegalStateException("the log cannot be appended to: " + cause, cause);
        };
    }

}
