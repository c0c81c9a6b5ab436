package dev.parley.personaldata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where accounts, sessions, invitations and tokens are kept, beside the log: rows that
 * can be erased.
 */
public interface PersonalStore {

    /** What the names of their keys begin with. */
    String USE = "parley personal ";

    /** What they end with. */
    String USE_END = " 1";

    /**
     * A row.
     *
     * @param kind what it is, such as {@code session}
     * @param id unique among its kind
     * @param digest a keyed digest of what it is found by, unique among all
     * @param person whose it is; absent for what belongs to nobody yet
     * @param sealed all that it says, sealed
     * @param expires when it may be thrown away; absent if never
     * @param version counts how often it was replaced
     */
    record PersonalRow(String kind, String id, byte[] digest, @Nullable String person, byte[] sealed,
            @Nullable Instant expires, long version) {
    }

    /**
     * Which of the keys derived from the master key rows of this kind are sealed with.
     */
    static String use(String kind) {
        return USE + kind + USE_END;
    }

    /** The kind of rows that are sealed with this one, if any are. */
    static Optional<String> kindOf(String use) {
        return use.startsWith(USE) ? Optional.of(use.substring(USE.length(), use.length() - USE_END.length()))
                : Optional.empty();
    }

    /** Keeps it durably; false if its id or its digest is there already. */
    boolean add(PersonalRow row);

    /**
     * Replaces what it says, when it expires and what it is found by, and counts its
     * version up; false if it is not there in this version any more.
     */
    boolean replace(PersonalRow row);

    Optional<PersonalRow> findPersonal(String kind, String id);

    Optional<PersonalRow> findPersonal(byte[] digest);

    /** All of this kind, in no order. */
    List<PersonalRow> allPersonal(String kind);

    /** All of this kind that are this person's, in no order. */
    List<PersonalRow> allPersonal(String kind, String person);

    /** How many there are of this person's, of whatever kind. */
    int countPersonal(String person);

    /** Removes it; false if it is not there. */
    boolean removePersonal(String kind, String id);

    /** Removes all of this kind that are this person's, and says how many there were. */
    int removeAllPersonal(String kind, String person);

    /** Removes what expired before then, and says how many. */
    int removeExpired(Instant before);

}
