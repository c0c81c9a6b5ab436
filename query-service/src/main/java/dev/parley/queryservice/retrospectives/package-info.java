/**
 * What a retrospective looks at: the figures as of its position, and whether what was
 * found has recurred since: {@code GET /api/retrospectives} and {@code GET
 * /api/retrospectives/{id}}.
 */
@NullMarked
package dev.parley.queryservice.retrospectives;

import org.jspecify.annotations.NullMarked;
