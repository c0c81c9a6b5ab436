/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.follow;

import org.jspecify.annotations.NullMarked;
