/**
 * Who may do what: one table of every operation, with the roles, the side and the states
 * that it is for and the rules by which it is refused. The aggregates admit by it, the
 * web API opens its paths by it, and what somebody can do next is read from it.
 */
@NullMarked
package dev.parley.sharedevents.rules;

import org.jspecify.annotations.NullMarked;
