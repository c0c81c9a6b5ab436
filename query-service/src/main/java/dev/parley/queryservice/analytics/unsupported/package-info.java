/**
 * Which decisions rest on nothing that was shown or stands by itself, for yes and no.
 */
@NullMarked
package dev.parley.queryservice.analytics.unsupported;

import org.jspecify.annotations.NullMarked;
