/** What the benchmarks count, where it is promised. */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
