package dev.parley.benchmarks.generated;

import dev.parley.sharedevents.By;
import dev.parley.sharedevents.Event;
import dev.parley.sharedevents.NegotiationId;
import java.util.List;

/**
 * What one command recorded: one commit.
 *
 * @param seq the sequence number of the first of the events
 */
record Step(NegotiationId negotiation, long seq, By by, List<? extends Event> events) {
}
