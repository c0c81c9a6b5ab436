/** What happens, as it happens: {@code GET /api/events}. */
@NullMarked
package dev.parley.queryservice.web.live;

import org.jspecify.annotations.NullMarked;
