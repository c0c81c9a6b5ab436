/** Tests of this package. */
@NullMarked
package dev.parley.outgoing.delivery;

import org.jspecify.annotations.NullMarked;
