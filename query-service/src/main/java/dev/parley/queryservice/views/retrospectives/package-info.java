/** Every retrospective as its events left it; its prose is read from the log. */
@NullMarked
package dev.parley.queryservice.views.retrospectives;

import org.jspecify.annotations.NullMarked;
