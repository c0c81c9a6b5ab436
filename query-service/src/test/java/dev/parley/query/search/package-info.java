/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.search;

import org.jspecify.annotations.NullMarked;
