/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.analytics.decisions;

import org.jspecify.annotations.NullMarked;
