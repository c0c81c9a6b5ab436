/**
 * Figures as tables: comma-separated values (RFC 4180) for those who ask for
 * {@code text/csv}.
 */
@NullMarked
package dev.parley.queryservice.web.table;

import org.jspecify.annotations.NullMarked;
