package dev.parley.standalone.samples;

import dev.parley.command.negotiation.NegotiationCommand;
import dev.parley.events.By;

/** Something that somebody does in a story. */
@FunctionalInterface
interface Move {

    NegotiationCommand in(Scene scene, By by);

}
