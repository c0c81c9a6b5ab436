/**
 * Erasures and holds: asked for, approved, placed and released; and where a name stands.
 */
@NullMarked
package dev.parley.commandservice.web.erasures;

import org.jspecify.annotations.NullMarked;
