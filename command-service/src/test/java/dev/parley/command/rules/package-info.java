/** Tests of the catalogue of rules. */
@NullMarked
package dev.parley.command.rules;

import org.jspecify.annotations.NullMarked;
