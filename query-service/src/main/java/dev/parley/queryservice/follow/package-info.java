/**
 * Keeps the views at the end of the log: folds it at start-up, checking its roots, then
 * follows it; and folds any earlier position that somebody asks for.
 */
@NullMarked
package dev.parley.queryservice.follow;

import org.jspecify.annotations.NullMarked;
