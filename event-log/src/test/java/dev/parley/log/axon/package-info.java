/** Axon's own suites on both stores, and tests of what the engine adds. */
@NullMarked
package dev.parley.log.axon;

import org.jspecify.annotations.NullMarked;
