/**
 * {@code java -jar parley.jar verify}: checks an export or a store offline, from the
 * lines alone, and names the first position that does not hold.
 */
@NullMarked
package dev.parley.standalone.verify;

import org.jspecify.annotations.NullMarked;
