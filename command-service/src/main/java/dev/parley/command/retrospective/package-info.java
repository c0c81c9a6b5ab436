/**
 * The retrospective: sales and product look back at a period together, at a position of
 * the log that never moves, and agree on what to do.
 */
@NullMarked
package dev.parley.command.retrospective;

import org.jspecify.annotations.NullMarked;
