/** Tests of the catalogue of rules. */
@NullMarked
package dev.parley.commandservice.rules;

import org.jspecify.annotations.NullMarked;
