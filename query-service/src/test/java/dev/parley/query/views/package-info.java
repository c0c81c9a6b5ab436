/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.views;

import org.jspecify.annotations.NullMarked;
