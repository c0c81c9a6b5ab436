/**
 * The negotiation: its commands, and the aggregate that decides what may happen. Each
 * thing that it talks about (claims, objections, options, the decision …) is a value of
 * its own with its own rules.
 */
@NullMarked
package dev.parley.commandservice.negotiation;

import org.jspecify.annotations.NullMarked;
