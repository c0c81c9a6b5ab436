/**
 * The published language: every event that the log can hold, the typed ids and words they
 * use, and the reason catalogue. Depends on nothing else of Parley but
 * {@link dev.parley.personal.Narrative}.
 */
@NullMarked
package dev.parley.events;

import org.jspecify.annotations.NullMarked;
