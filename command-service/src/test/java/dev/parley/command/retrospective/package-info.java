/** How a retrospective goes, told through Axon's fixture. */
@NullMarked
package dev.parley.command.retrospective;

import org.jspecify.annotations.NullMarked;
