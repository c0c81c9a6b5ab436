package dev.parley.queryservice.retrospectives;

import java.time.Instant;
import java.util.List;

/** All retrospectives, the latest first. */
record RetrospectiveList(long position, Instant at, List<RetrospectiveItem> items) {
}
