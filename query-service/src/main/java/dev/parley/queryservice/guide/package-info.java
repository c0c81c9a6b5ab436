/**
 * The next step of somebody's first negotiation and whose it is, as it follows from what
 * is there, shown at {@code GET /api/guide}.
 */
@NullMarked
package dev.parley.queryservice.guide;

import org.jspecify.annotations.NullMarked;
