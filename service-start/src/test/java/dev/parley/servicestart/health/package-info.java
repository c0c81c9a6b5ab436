/** What is tested of the health of a store. */
@NullMarked
package dev.parley.servicestart.health;

import org.jspecify.annotations.NullMarked;
