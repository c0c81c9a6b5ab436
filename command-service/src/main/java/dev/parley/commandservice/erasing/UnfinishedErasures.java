package dev.parley.commandservice.erasing;

import dev.parley.commandservice.rules.Refusal;
import dev.parley.servicestart.LongStart;
import dev.parley.sharedevents.rules.Rule;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings to their end, at the start, erasures that a process before did not. */
public final class UnfinishedErasures implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedErasures.class);

    private final Eraser eraser;

    private final Consumer<Object> commands;

    private final LongStart start = new LongStart("erasures", this::finish, _ -> {
    });

    /**
     * @param commands runs a command to its end
     */
    public UnfinishedErasures(Eraser eraser, Consumer<Object> commands) {
        this.eraser = eraser;
        this.commands = commands;
    }

    public void begin() {
        start.begin();
    }

    private void finish() {
        for (Approval approval : eraser.unfinished()) {
            try {
                commands.accept(approval.command());
                LOG.info("The erasure {} had been interrupted and is completed now", approval.erasure());
            }
            catch (Refusal refused) {
                finishIfCompleted(approval, refused);
            }
        }
    }

    /** Another process was first, or this one had stopped right after its end. */
    private void finishIfCompleted(Approval approval, Refusal refused) {
        if (!refused.rules().contains(Rule.ALREADY_COMPLETED)) {
            throw refused;
        }
        eraser.finish(approval);
    }

    @Override
    public void close() {
        start.close();
    }

}
