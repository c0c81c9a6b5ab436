/**
 * What a command has to keep to: who may give it and when, how it may be decided, and
 * what holds for reasons, texts and days.
 */
@NullMarked
package dev.parley.commandservice.negotiation.rules;

import org.jspecify.annotations.NullMarked;
