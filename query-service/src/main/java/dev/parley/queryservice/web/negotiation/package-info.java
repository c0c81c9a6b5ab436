/**
 * Everything about one negotiation, and what the caller can do next: {@code GET
 * /api/negotiations/{id}}.
 */
@NullMarked
package dev.parley.queryservice.web.negotiation;

import org.jspecify.annotations.NullMarked;
