package dev.parley.query.views.negotiations;

import dev.parley.events.DecisionEvent.Stance;
import dev.parley.query.views.entries.Source;

/** Somebody stands behind a decision, or says that they do not. */
public record StanceTaken(Stance stance, Source source) {

}
