package dev.parley.commandservice.accounts;

import dev.parley.sharedevents.PersonId;

/**
 * Somebody has come in.
 *
 * @param position where the log says so
 * @param session the secret of the session that was opened for them
 */
public record Arrival(PersonId person, long position, String session) {

    /** Not the secret. */
    @Override
    public String toString() {
        return "the arrival of " + person;
    }

}
