/**
 * How an event gets to know who did it: from the command into the message's meta data and
 * from there to whoever handles the event. The one place that knows their keys.
 */
@NullMarked
package dev.parley.commandservice.recording;

import org.jspecify.annotations.NullMarked;
