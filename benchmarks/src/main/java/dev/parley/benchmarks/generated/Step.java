package dev.parley.benchmarks.generated;

import dev.parley.events.By;
import dev.parley.events.NegotiationId;
import dev.parley.events.Event;
import java.util.List;

/**
 * What one command recorded: one commit.
 *
 * @param seq the sequence number of the first of the events
 */
record Step(NegotiationId negotiation, long seq, By by, List<? extends Event> events) {
}
