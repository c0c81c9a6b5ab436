/**
 * The list of negotiations: {@code GET /api/negotiations}.
 */
@NullMarked
package dev.parley.query.web.negotiations;

import org.jspecify.annotations.NullMarked;
