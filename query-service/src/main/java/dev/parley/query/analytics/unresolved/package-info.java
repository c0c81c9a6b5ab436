/**
 * What was left lying: deferrals that nobody took up, requests that nobody answered.
 */
@NullMarked
package dev.parley.query.analytics.unresolved;

import org.jspecify.annotations.NullMarked;
