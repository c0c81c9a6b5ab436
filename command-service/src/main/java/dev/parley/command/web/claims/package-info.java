/** Claims, their evidence, and what becomes of them. */
@NullMarked
package dev.parley.command.web.claims;

import org.jspecify.annotations.NullMarked;
