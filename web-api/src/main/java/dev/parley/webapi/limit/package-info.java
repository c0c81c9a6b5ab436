/**
 * How much one caller may ask for, so that the others are served: by the second, at once,
 * in bytes and for how long.
 */
@NullMarked
package dev.parley.webapi.limit;

import org.jspecify.annotations.NullMarked;
