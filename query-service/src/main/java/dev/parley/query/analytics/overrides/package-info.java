/**
 * How often a decision did not stand: overridden, escalated, reversed. Whole company
 * only.
 */
@NullMarked
package dev.parley.query.analytics.overrides;

import org.jspecify.annotations.NullMarked;
