/** Tests of the log, and what they share. */
@NullMarked
package dev.parley.log;

import org.jspecify.annotations.NullMarked;
