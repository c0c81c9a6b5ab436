/** Tests of the package of this name. */
@NullMarked
package dev.parley.queryservice.analytics.statistics;

import org.jspecify.annotations.NullMarked;
