package dev.parley.queryservice.web.history;

import java.time.Instant;
import java.util.List;

/** The events of one negotiation, in order. */
record HistoryShown(long position, Instant at, String id, List<HistoryEvent> events) {

}
