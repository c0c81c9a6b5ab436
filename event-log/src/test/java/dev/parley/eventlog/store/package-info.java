/** Tests of the stores: one contract, and what is particular to each. */
@NullMarked
package dev.parley.eventlog.store;

import org.jspecify.annotations.NullMarked;
