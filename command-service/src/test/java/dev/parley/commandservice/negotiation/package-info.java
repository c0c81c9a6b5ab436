/** Tests of the negotiation, told as stories. */
@NullMarked
package dev.parley.commandservice.negotiation;

import org.jspecify.annotations.NullMarked;
