/**
 * Everything about one negotiation, and what the caller can do next: {@code GET
 * /api/negotiations/{id}}.
 */
@NullMarked
package dev.parley.query.web.negotiation;

import org.jspecify.annotations.NullMarked;
