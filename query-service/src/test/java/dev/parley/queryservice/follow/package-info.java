/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.follow;

import org.jspecify.annotations.NullMarked;
