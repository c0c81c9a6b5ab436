/** Delivery, deals and reviews. */
@NullMarked
package dev.parley.commandservice.web.outcomes;

import org.jspecify.annotations.NullMarked;
