/** How the store and its key are found. */
@NullMarked
package dev.parley.servicestart.store;

import org.jspecify.annotations.NullMarked;
