/**
 * Quarter by quarter, whether weak reasons and the yes share move by more than chance.
 */
@NullMarked
package dev.parley.queryservice.analytics.trends;

import org.jspecify.annotations.NullMarked;
