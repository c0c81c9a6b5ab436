/** The values that the aggregate's state is made of. */
@NullMarked
package dev.parley.commandservice.negotiation.state;

import org.jspecify.annotations.NullMarked;
