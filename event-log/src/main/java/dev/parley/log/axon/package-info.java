/**
 * How Axon uses the log: as its event storage engine, with events under their stable
 * names.
 */
@NullMarked
package dev.parley.log.axon;

import org.jspecify.annotations.NullMarked;
