/**
 * The figures: {@code GET /api/analytics/…}.
 */
@NullMarked
package dev.parley.query.web.analytics;

import org.jspecify.annotations.NullMarked;
