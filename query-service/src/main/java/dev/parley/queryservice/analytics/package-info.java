/**
 * What all figures share: which negotiations they count and how they are grouped. Each
 * analytic is a package of its own: its formula, a pure function of the views, a filter
 * and a moment, and beside it the controller and the answer, which alone know HTTP.
 */
@NullMarked
package dev.parley.queryservice.analytics;

import org.jspecify.annotations.NullMarked;
