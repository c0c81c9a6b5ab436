/**
 * How a command gets to its aggregate and into the log: once for each idempotency key,
 * again on the new state if another was first, and with an answer that is made of what
 * was appended.
 */
@NullMarked
package dev.parley.commandservice.dispatch;

import org.jspecify.annotations.NullMarked;
