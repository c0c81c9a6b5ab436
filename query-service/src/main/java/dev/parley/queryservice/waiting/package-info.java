/**
 * What waits for somebody in a role: what can be done next, since when, until when, and
 * why. A pure function of the views and a moment, shown at {@code GET /api/waiting}.
 */
@NullMarked
package dev.parley.queryservice.waiting;

import org.jspecify.annotations.NullMarked;
