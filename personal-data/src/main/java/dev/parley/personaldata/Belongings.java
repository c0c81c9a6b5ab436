package dev.parley.personaldata;

import dev.parley.sharedevents.PersonId;

/**
 * What stands beside the log, belongs to a person and is destroyed with their directory
 * row: an account, sessions, tokens. Each kind of it is one of these.
 */
public interface Belongings {

    /** How much there is of this person. */
    int count(PersonId person);

    /** Destroys it durably; does nothing where there is none. */
    void destroy(PersonId person);

}
