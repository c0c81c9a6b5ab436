/**
 * Every negotiation as its events left it, split by what the events talk about: the
 * request, its demands, claims, objections, options, restatements, decisions, outcomes.
 */
@NullMarked
package dev.parley.queryservice.views.negotiations;

import org.jspecify.annotations.NullMarked;
