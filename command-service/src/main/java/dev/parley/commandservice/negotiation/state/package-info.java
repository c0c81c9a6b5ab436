/**
 * What a negotiation has come to: immutable values, folded from its events, that the
 * rules look at.
 */
@NullMarked
package dev.parley.commandservice.negotiation.state;

import org.jspecify.annotations.NullMarked;
