/** How bodies are read. */
@NullMarked
package dev.parley.webapi.body;

import org.jspecify.annotations.NullMarked;
