/**
 * Checks the lines of a log for what can be seen in them alone: that each says where it
 * stands, and that each follows from those before it.
 */
@NullMarked
package dev.parley.eventlog.check;

import org.jspecify.annotations.NullMarked;
