/**
 * The aggregate's command handlers, a class for each topic that a negotiation talks
 * about: each checks the rules and says what has happened.
 */
@NullMarked
package dev.parley.commandservice.negotiation.topics;

import org.jspecify.annotations.NullMarked;
