/** Tests of what the team sets. */
@NullMarked
package dev.parley.command.policy;

import org.jspecify.annotations.NullMarked;
