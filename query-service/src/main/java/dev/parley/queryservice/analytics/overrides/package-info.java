/**
 * How often a decision did not stand: overridden, escalated, reversed. Whole company
 * only.
 */
@NullMarked
package dev.parley.queryservice.analytics.overrides;

import org.jspecify.annotations.NullMarked;
