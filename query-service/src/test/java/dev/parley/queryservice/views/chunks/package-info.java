/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.views.chunks;

import org.jspecify.annotations.NullMarked;
