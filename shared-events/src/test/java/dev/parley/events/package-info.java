/** The published language, held against its frozen examples. */
@NullMarked
package dev.parley.events;

import org.jspecify.annotations.NullMarked;
