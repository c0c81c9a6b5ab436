/**
 * Threads for blocking work, in shares: no kind of it can take those of another, and who
 * finds none free is told so at once.
 */
@NullMarked
package dev.parley.webapi.share;

import org.jspecify.annotations.NullMarked;
