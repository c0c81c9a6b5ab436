/**
 * Proportions, their intervals, and how to compare many of them at once. Formulas name
 * their source.
 */
@NullMarked
package dev.parley.queryservice.analytics.statistics;

import org.jspecify.annotations.NullMarked;
