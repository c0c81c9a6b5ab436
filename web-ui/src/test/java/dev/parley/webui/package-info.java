/** The page as it is served. */
@NullMarked
package dev.parley.webui;

import org.jspecify.annotations.NullMarked;
