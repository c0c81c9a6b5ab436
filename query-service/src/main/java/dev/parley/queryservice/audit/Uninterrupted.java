package dev.parley.queryservice.audit;

import java.util.concurrent.Callable;

/** Runs what may be interrupted where that only means that the caller has gone. */
final class Uninterrupted {

    private Uninterrupted() {
    }

    static <T> T get(Callable<T> work) {
        try {
            return work.call();
        }
        catch (RuntimeException ex) {
            throw ex;
        }
        catch (Exception ex) {
            if (ex instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            throw new IllegalStateException(ex);
        }
    }

}
