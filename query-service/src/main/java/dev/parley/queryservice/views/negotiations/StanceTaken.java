package dev.parley.queryservice.views.negotiations;

import dev.parley.queryservice.views.entries.Source;
import dev.parley.sharedevents.DecisionEvent.Stance;

/** Somebody stands behind a decision, or says that they do not. */
public record StanceTaken(Stance stance, Source source) {

}
