/**
 * What a number of a figure counts, negotiation by negotiation: so that it leads to the
 * list of them.
 */
@NullMarked
package dev.parley.queryservice.analytics.parts;

import org.jspecify.annotations.NullMarked;
