/**
 * The reason catalogue: {@code GET /api/reasons}.
 */
@NullMarked
package dev.parley.query.web.reasons;

import org.jspecify.annotations.NullMarked;
