/** Axon's own suites on both stores, and tests of what the engine adds. */
@NullMarked
package dev.parley.eventlog.axon;

import org.jspecify.annotations.NullMarked;
