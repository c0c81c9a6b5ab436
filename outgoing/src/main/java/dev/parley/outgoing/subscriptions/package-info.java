/**
 * What administrators want sent elsewhere, and how far that has come: rows beside the
 * log, sealed, that can be erased.
 */
@NullMarked
package dev.parley.outgoing.subscriptions;

import org.jspecify.annotations.NullMarked;
