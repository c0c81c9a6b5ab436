/** Who is calling: {@code GET /api/me}. */
@NullMarked
package dev.parley.queryservice.web.me;

import org.jspecify.annotations.NullMarked;
