/** How the decision comes about, and what may replace it. */
@NullMarked
package dev.parley.command.web.decisions;

import org.jspecify.annotations.NullMarked;
