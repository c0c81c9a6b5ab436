/**
 * How Axon uses the log: as its event storage engine, with events under their stable
 * names.
 */
@NullMarked
package dev.parley.eventlog.axon;

import org.jspecify.annotations.NullMarked;
