/** The page as it is served. */
@NullMarked
package dev.parley.page;

import org.jspecify.annotations.NullMarked;
