/** How starting is refused. */
@NullMarked
package dev.parley.servicestart;

import org.jspecify.annotations.NullMarked;
