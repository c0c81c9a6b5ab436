/** How starting is refused. */
@NullMarked
package dev.parley.web.start;

import org.jspecify.annotations.NullMarked;
