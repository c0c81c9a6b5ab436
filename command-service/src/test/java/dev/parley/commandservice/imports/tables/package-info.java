/** Tests of reading tables. */
@NullMarked
package dev.parley.commandservice.imports.tables;

import org.jspecify.annotations.NullMarked;
