/**
 * The published language: every event that the log can hold, the typed ids and words they
 * use, and the reason catalogue. Depends on nothing else of Parley.
 */
@NullMarked
package dev.parley.sharedevents;

import org.jspecify.annotations.NullMarked;
