/** Tests of what the team sets. */
@NullMarked
package dev.parley.commandservice.policy;

import org.jspecify.annotations.NullMarked;
