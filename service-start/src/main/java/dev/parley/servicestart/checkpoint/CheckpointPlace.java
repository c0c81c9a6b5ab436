package dev.parley.servicestart.checkpoint;

import java.io.IOException;

/** Somewhere outside the store that checkpoints are handed to. */
public interface CheckpointPlace {

    /**
     * Takes a signed checkpoint, blocking until it is safe there.
     * @throws IOException if it is not; it will be offered again
     */
    void take(String note) throws IOException, InterruptedException;

    /** What it is called in messages. */
    String name();

}
