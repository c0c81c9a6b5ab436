/** Claims, their evidence, and what becomes of them. */
@NullMarked
package dev.parley.commandservice.web.claims;

import org.jspecify.annotations.NullMarked;
