/**
 * What became of the accounts that were said to be about to quit.
 */
@NullMarked
package dev.parley.queryservice.analytics.retentionrisk;

import org.jspecify.annotations.NullMarked;
