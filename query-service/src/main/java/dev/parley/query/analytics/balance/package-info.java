/**
 * Whether the sides hear each other.
 */
@NullMarked
package dev.parley.query.analytics.balance;

import org.jspecify.annotations.NullMarked;
