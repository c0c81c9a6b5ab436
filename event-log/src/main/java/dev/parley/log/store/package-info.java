/**
 * The two places that a log is kept in: a SQLite file, or a MongoDB database. What they
 * have to do is {@link dev.parley.log.LogStore}.
 */
@NullMarked
package dev.parley.log.store;

import org.jspecify.annotations.NullMarked;
