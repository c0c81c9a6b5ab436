/** Both services in one process: what the README's first command starts. */
@NullMarked
package dev.parley.standalone;

import org.jspecify.annotations.NullMarked;
