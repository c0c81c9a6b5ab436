/** Retrospectives: opened, joined, and what is found and agreed on in them. */
@NullMarked
package dev.parley.commandservice.web.retrospectives;

import org.jspecify.annotations.NullMarked;
