/** What waits for the caller: {@code GET /api/waiting}. */
@NullMarked
package dev.parley.queryservice.web.waiting;

import org.jspecify.annotations.NullMarked;
