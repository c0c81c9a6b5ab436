/**
 * Destroys what was approved to be erased, and finds where a name stands in narrative.
 */
@NullMarked
package dev.parley.commandservice.erasing;

import org.jspecify.annotations.NullMarked;
