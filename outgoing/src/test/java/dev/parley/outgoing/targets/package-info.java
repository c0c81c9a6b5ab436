/** Tests of this package. */
@NullMarked
package dev.parley.outgoing.targets;

import org.jspecify.annotations.NullMarked;
