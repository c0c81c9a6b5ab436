/**
 * How many requests got a yes, how many a no: each negotiation stands in exactly one
 * column.
 */
@NullMarked
package dev.parley.queryservice.analytics.decisions;

import org.jspecify.annotations.NullMarked;
