package dev.parley.queryservice.audit.checkpoint;

import java.util.List;

/** All that hands checkpoints to places outside the store. */
final class CheckpointKeeping {

    private final List<CheckpointRounds> rounds;

    CheckpointKeeping(List<CheckpointRounds> rounds) {
        this.rounds = rounds;
    }

    void begin() {
        rounds.forEach(CheckpointRounds::begin);
    }

    /** Offers the last one, and returns when that is done. */
    void end() throws InterruptedException {
        for (CheckpointRounds each : rounds) {
            each.end();
        }
    }

}
