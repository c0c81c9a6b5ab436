/**
 * How Parley starts, and how it says that it does not: one line and exit code 1.
 */
@NullMarked
package dev.parley.servicestart;

import org.jspecify.annotations.NullMarked;
