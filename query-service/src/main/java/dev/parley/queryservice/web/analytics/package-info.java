/**
 * What the calls for figures share: {@code GET /api/analytics/…}.
 */
@NullMarked
package dev.parley.queryservice.web.analytics;

import org.jspecify.annotations.NullMarked;
