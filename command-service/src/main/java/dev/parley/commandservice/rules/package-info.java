/** The catalogue of rules, and how a command is refused by them. */
@NullMarked
package dev.parley.commandservice.rules;

import org.jspecify.annotations.NullMarked;
