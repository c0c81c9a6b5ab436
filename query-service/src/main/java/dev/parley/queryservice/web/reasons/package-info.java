/**
 * The reason catalogue: {@code GET /api/reasons}.
 */
@NullMarked
package dev.parley.queryservice.web.reasons;

import org.jspecify.annotations.NullMarked;
