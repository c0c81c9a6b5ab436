/** What waits for the caller: {@code GET /api/waiting}. */
@NullMarked
package dev.parley.query.web.waiting;

import org.jspecify.annotations.NullMarked;
