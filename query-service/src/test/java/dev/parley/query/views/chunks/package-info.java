/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.views.chunks;

import org.jspecify.annotations.NullMarked;
