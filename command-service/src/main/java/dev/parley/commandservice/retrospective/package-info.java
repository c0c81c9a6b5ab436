/**
 * The retrospective: sales and product look back at a period together, at a position of
 * the log that never moves, and agree on what to do.
 */
@NullMarked
package dev.parley.commandservice.retrospective;

import org.jspecify.annotations.NullMarked;
