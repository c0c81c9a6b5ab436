/**
 * What has happened: the views, folded from the log, and the web API for queries.
 */
@NullMarked
package dev.parley.queryservice;

import org.jspecify.annotations.NullMarked;
