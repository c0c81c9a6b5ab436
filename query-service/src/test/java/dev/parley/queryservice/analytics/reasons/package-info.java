/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.analytics.reasons;

import org.jspecify.annotations.NullMarked;
