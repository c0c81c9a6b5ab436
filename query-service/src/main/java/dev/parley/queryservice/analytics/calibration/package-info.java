/**
 * Whether what was expected came true, and whether that says anything of how it was
 * decided.
 */
@NullMarked
package dev.parley.queryservice.analytics.calibration;

import org.jspecify.annotations.NullMarked;
