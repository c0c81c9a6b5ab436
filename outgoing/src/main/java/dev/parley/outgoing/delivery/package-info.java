/**
 * Sends what subscriptions select, one courier for each of them: at least once, and again
 * after a failure, by one process at a time.
 */
@NullMarked
package dev.parley.outgoing.delivery;

import org.jspecify.annotations.NullMarked;
