/**
 * Whether what somebody is told that they can do is what they can do: the query side's
 * {@code allowed} against the aggregate, in one process, over random courses.
 */
@NullMarked
package dev.parley.systemtests.allowed;

import org.jspecify.annotations.NullMarked;
