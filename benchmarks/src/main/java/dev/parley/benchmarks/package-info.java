/**
 * How fast Parley is, beside a peer or a limit measured in the same run. Every figure
 * that the documentation gives comes from here.
 */
@NullMarked
package dev.parley.benchmarks;

import org.jspecify.annotations.NullMarked;
