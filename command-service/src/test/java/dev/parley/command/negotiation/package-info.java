/** Tests of the negotiation, told as stories. */
@NullMarked
package dev.parley.command.negotiation;

import org.jspecify.annotations.NullMarked;
