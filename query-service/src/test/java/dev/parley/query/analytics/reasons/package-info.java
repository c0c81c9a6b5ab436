/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.analytics.reasons;

import org.jspecify.annotations.NullMarked;
