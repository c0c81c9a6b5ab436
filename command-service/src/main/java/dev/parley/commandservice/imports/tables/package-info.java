/**
 * Tables of history, as trackers and spreadsheets write them: their rows, and what a
 * mapping of their columns makes of each row. Nothing here knows of requests that are
 * recorded.
 */
@NullMarked
package dev.parley.commandservice.imports.tables;

import org.jspecify.annotations.NullMarked;
