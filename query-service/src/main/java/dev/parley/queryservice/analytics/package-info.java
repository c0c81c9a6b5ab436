/**
 * What all figures share: which negotiations they count and how they are grouped. Each
 * analytic is a package of its own, a pure function of the views, a filter and a moment.
 */
@NullMarked
package dev.parley.queryservice.analytics;

import org.jspecify.annotations.NullMarked;
