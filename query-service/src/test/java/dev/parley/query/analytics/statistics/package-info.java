/** Tests of the package of this name. */
@NullMarked
package dev.parley.query.analytics.statistics;

import org.jspecify.annotations.NullMarked;
