/** Counter-options, and what the asking side says to them. */
@NullMarked
package dev.parley.commandservice.web.options;

import org.jspecify.annotations.NullMarked;
