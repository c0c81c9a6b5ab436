/** Copying stores. */
@NullMarked
package dev.parley.standalone.copy;

import org.jspecify.annotations.NullMarked;
