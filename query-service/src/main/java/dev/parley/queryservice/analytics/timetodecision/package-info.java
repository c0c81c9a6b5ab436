/**
 * How long an answer takes, and how long those have waited that have none.
 */
@NullMarked
package dev.parley.queryservice.analytics.timetodecision;

import org.jspecify.annotations.NullMarked;
