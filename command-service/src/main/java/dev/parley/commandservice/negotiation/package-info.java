/**
 * The negotiation: the aggregate, made of its commands, its state, its topics and its
 * rules, and what points from one negotiation to another.
 */
@NullMarked
package dev.parley.commandservice.negotiation;

import org.jspecify.annotations.NullMarked;
