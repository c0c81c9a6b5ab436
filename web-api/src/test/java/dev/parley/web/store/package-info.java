/** How the store and its key are found. */
@NullMarked
package dev.parley.web.store;

import org.jspecify.annotations.NullMarked;
