/**
 * The two places that a log is kept in: a SQLite file, or a MongoDB database. What they
 * have to do is {@link dev.parley.eventlog.LogStore}.
 */
@NullMarked
package dev.parley.eventlog.store;

import org.jspecify.annotations.NullMarked;
