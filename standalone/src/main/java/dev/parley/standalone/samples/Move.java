package dev.parley.standalone.samples;

import dev.parley.commandservice.negotiation.commands.NegotiationCommand;
import dev.parley.sharedevents.By;

/** Something that somebody does in a story. */
@FunctionalInterface
interface Move {

    NegotiationCommand in(Scene scene, By by);

}
