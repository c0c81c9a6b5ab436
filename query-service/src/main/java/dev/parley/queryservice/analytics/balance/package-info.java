/**
 * Whether the sides hear each other.
 */
@NullMarked
package dev.parley.queryservice.analytics.balance;

import org.jspecify.annotations.NullMarked;
