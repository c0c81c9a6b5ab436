/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.filters;

import org.jspecify.annotations.NullMarked;
