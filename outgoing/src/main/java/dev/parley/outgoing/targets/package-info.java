/**
 * Where something is posted to: public addresses and those that the operator allows,
 * looked at again for each connection.
 */
@NullMarked
package dev.parley.outgoing.targets;

import org.jspecify.annotations.NullMarked;
