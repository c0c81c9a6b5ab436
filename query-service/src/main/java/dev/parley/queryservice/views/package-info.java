/**
 * The state of the query side: one immutable value, folded from the log and from nothing
 * else. It holds structure (codes, states, times, amounts), never prose.
 */
@NullMarked
package dev.parley.queryservice.views;

import org.jspecify.annotations.NullMarked;
