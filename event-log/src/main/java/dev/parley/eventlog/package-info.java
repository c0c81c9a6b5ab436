/**
 * The one ordered log: entries at positions 1, 2, 3 … without gaps, atomic commits, a
 * tree hash over all of it. Knows no decision; of the events it knows only how to seal
 * them.
 */
@NullMarked
package dev.parley.eventlog;

import org.jspecify.annotations.NullMarked;
