/**
 * Which reasons are given, how they fare when they are examined, and whether they are
 * given more often than before.
 */
@NullMarked
package dev.parley.queryservice.analytics.reasons;

import org.jspecify.annotations.NullMarked;
