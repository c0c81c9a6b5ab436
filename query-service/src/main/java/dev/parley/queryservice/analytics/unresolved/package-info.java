/**
 * What was left lying: deferrals that nobody took up, requests that nobody answered.
 */
@NullMarked
package dev.parley.queryservice.analytics.unresolved;

import org.jspecify.annotations.NullMarked;
