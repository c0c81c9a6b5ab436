/**
 * What happens, as it happens: each subscriber reads by its own position from a shared
 * ring of the latest events, or from the log if it has fallen behind.
 */
@NullMarked
package dev.parley.queryservice.live;

import org.jspecify.annotations.NullMarked;
