/**
 * Makes a log of any size that looks like years of real work, through the appender that
 * Parley itself appends with.
 */
@NullMarked
package dev.parley.benchmarks.generated;

import org.jspecify.annotations.NullMarked;
