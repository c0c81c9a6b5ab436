/** How the decision comes about, and what may replace it. */
@NullMarked
package dev.parley.commandservice.web.decisions;

import org.jspecify.annotations.NullMarked;
