/** Who is calling: {@code GET /api/me}. */
@NullMarked
package dev.parley.query.web.me;

import org.jspecify.annotations.NullMarked;
