/**
 * How much more is asked for than can be done, and what a yes costs.
 */
@NullMarked
package dev.parley.queryservice.analytics.saturation;

import org.jspecify.annotations.NullMarked;
