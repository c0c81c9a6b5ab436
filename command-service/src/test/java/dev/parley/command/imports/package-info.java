/** Tests of the history import. */
@NullMarked
package dev.parley.command.imports;

import org.jspecify.annotations.NullMarked;
