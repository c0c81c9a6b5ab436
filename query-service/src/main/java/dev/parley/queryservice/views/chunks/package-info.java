/** Immutable lists that share what has not changed. */
@NullMarked
package dev.parley.queryservice.views.chunks;

import org.jspecify.annotations.NullMarked;
