/**
 * What sales and product looked at together: {@code GET /api/retrospectives} and
 * {@code GET /api/retrospectives/{id}}.
 */
@NullMarked
package dev.parley.queryservice.web.retrospectives;

import org.jspecify.annotations.NullMarked;
