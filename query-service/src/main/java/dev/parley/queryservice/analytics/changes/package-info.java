/**
 * What has happened since a retrospective, and which figures have moved by more than
 * chance.
 */
@NullMarked
package dev.parley.queryservice.analytics.changes;

import org.jspecify.annotations.NullMarked;
