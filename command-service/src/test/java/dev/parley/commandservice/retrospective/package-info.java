/** How a retrospective goes, told through Axon's fixture. */
@NullMarked
package dev.parley.commandservice.retrospective;

import org.jspecify.annotations.NullMarked;
