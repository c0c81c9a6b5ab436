/**
 * The command {@code copy}: a store as it is into another one, or into a file from which
 * one is made again.
 */
@NullMarked
package dev.parley.standalone.copy;

import org.jspecify.annotations.NullMarked;
