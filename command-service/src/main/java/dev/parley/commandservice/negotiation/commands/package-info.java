/**
 * What somebody may want to happen in a negotiation, an interface for each thing that it
 * is about.
 */
@NullMarked
package dev.parley.commandservice.negotiation.commands;

import org.jspecify.annotations.NullMarked;
