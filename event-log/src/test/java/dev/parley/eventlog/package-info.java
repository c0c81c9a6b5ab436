/** Tests of the log, and what they share. */
@NullMarked
package dev.parley.eventlog;

import org.jspecify.annotations.NullMarked;
