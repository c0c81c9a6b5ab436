/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.search;

import org.jspecify.annotations.NullMarked;
