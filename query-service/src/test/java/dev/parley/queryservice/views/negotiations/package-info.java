/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.views.negotiations;

import org.jspecify.annotations.NullMarked;
