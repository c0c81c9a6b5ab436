/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.live;

import org.jspecify.annotations.NullMarked;
