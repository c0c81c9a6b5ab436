/**
 * The events of one negotiation in order: {@code GET /api/negotiations/{id}/history}.
 */
@NullMarked
package dev.parley.queryservice.web.history;

import org.jspecify.annotations.NullMarked;
