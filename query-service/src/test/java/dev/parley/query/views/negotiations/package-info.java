/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.views.negotiations;

import org.jspecify.annotations.NullMarked;
