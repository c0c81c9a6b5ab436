/**
 * What may happen: the aggregates, how commands get to them, and the web API for
 * commands.
 */
@NullMarked
package dev.parley.commandservice;

import org.jspecify.annotations.NullMarked;
