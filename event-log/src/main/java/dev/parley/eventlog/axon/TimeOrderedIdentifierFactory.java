package dev.parley.eventlog.axon;

import dev.parley.sharedevents.Ids;
import org.axonframework.common.IdentifierFactory;

/**
 * Gives Axon's messages ids that are ordered by time (UUIDv7), so that what is new stands
 * at the end of the store's indexes. Axon finds it by Java's service loader.
 */
public final class TimeOrderedIdentifierFactory extends IdentifierFactory {

    @Override
    public String generateIdentifier() {
        return Ids.next();
    }

}
