/**
 * Whether those who got a no were offered something else, and whether they took it.
 */
@NullMarked
package dev.parley.queryservice.analytics.counteroptions;

import org.jspecify.annotations.NullMarked;
