/**
 * Which facts of an entry can be corrected afterwards, and what the entry's event is with
 * another value of one.
 */
@NullMarked
package dev.parley.sharedevents.corrections;

import org.jspecify.annotations.NullMarked;
