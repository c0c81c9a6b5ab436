/**
 * What was decided before about something like it: {@code GET /api/precedents} and
 * {@code GET /api/negotiations/{id}/precedents}; and full text for lists.
 */
@NullMarked
package dev.parley.queryservice.web.search;

import org.jspecify.annotations.NullMarked;
