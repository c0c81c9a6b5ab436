/** Delivery, deals and reviews. */
@NullMarked
package dev.parley.command.web.outcomes;

import org.jspecify.annotations.NullMarked;
