/**
 * Reads prose where it stands in the log, opens it, and says whom the pseudonyms stand
 * for.
 */
@NullMarked
package dev.parley.queryservice.prose;

import org.jspecify.annotations.NullMarked;
