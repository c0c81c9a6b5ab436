/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.live;

import org.jspecify.annotations.NullMarked;
