package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;

/**
 * A way of looking at the board that somebody has given a name.
 *
 * @param person whose it is
 * @param query what the address of the board says behind the question mark
 * @param shared whether everybody sees it
 */
public record SavedView(String id, PersonId person, String name, String query, boolean shared) {

    SavedView withId(String other) {
        return new SavedView(other, person, name, query, shared);
    }

}
