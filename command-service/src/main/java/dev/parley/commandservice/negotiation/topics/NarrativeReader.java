package dev.parley.commandservice.negotiation.topics;

import java.util.Optional;

import dev.parley.sharedevents.Narrative;

/** Opens a narrative; empty if it was erased. In production that is the vault. */
@FunctionalInterface
public interface NarrativeReader {

    Optional<String> open(Narrative narrative);

}
