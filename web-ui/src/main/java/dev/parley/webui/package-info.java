/**
 * Serves the page: static files, the same document for each of its addresses, and the
 * headers that keep it to itself.
 */
@NullMarked
package dev.parley.webui;

import org.jspecify.annotations.NullMarked;
