/**
 * What may happen: the aggregates, how commands get to them, and the web API for
 * commands.
 */
@NullMarked
package dev.parley.command;

import org.jspecify.annotations.NullMarked;
