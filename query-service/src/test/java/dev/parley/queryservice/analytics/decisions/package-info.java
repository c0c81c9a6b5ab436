/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.analytics.decisions;

import org.jspecify.annotations.NullMarked;
