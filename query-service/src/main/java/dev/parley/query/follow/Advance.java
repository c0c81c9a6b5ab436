package dev.parley.query.follow;

import java.util.function.LongConsumer;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * Turns the events that Axon hands over into the position to advance to, once a batch.
 * What is folded are the lines themselves: the same bytes in the same way as at start-up.
 */
final class Advance implements EventHandlerInvoker {

    private final LongConsumer advance;

    Advance(LongConsumer advance) {
        this.advance = advance;
    }

    @Override
    public boolean canHandle(EventMessage<?> event, Segment segment) {
        return true;
    }

    @Override
    public void handle(EventMessage<?> event, Segment segment) {
        if (event instanceof TrackedEventMessage<?> tracked) {
            long position = tracked.trackingToken().position().orElseThrow();
            CurrentUnitOfWork.get().onPrepareCommit(_ -> advance.accept(position));
        }
    }

    @Override
    public boolean supportsReset() {
        return false;
    }

}
