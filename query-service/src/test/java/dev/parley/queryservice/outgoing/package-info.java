/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.outgoing;

import org.jspecify.annotations.NullMarked;
