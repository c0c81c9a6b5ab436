package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;

/**
 * The rows of one kind that belong to a person.
 *
 * @param kind what they are, such as {@code session}
 */
public record PersonalRows(PersonalStore store, String kind) implements Belongings {

    @Override
    public int count(PersonId person) {
        return store.allPersonal(kind, person.value()).size();
    }

    @Override
    public void destroy(PersonId person) {
        store.removeAllPersonal(kind, person.value());
    }

}
