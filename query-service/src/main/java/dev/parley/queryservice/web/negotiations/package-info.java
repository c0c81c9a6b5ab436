/**
 * The list of negotiations: {@code GET /api/negotiations}.
 */
@NullMarked
package dev.parley.queryservice.web.negotiations;

import org.jspecify.annotations.NullMarked;
