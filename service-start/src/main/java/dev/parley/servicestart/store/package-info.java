/** The store that a service is given, and the key without which it says nothing. */
@NullMarked
package dev.parley.servicestart.store;

import org.jspecify.annotations.NullMarked;
