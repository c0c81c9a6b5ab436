/** Tests of the history import. */
@NullMarked
package dev.parley.commandservice.imports;

import org.jspecify.annotations.NullMarked;
