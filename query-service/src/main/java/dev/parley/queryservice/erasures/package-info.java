/**
 * Erasures and holds as they stand, and what a process has to forget once it sees that
 * something was erased.
 */
@NullMarked
package dev.parley.queryservice.erasures;

import org.jspecify.annotations.NullMarked;
