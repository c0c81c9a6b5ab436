package dev.parley.sharedevents;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What something is called in another system. It is the same if system and id are, as
 * names are ({@link Name}); the id of a Salesforce record is the one of 18 characters,
 * whatever it was given as.
 *
 * @param system such as {@code JIRA}
 * @param id such as {@code PAY-42}
 */
public record ExternalKey(String system, String id) {

    private static final String SALESFORCE = "SALESFORCE";

    private static final Pattern SYSTEM = Pattern.compile("[A-Z][A-Z0-9_-]{0,39}");

    /**
     * @throws IllegalArgumentException saying what is wrong with the system or the id
     */
    public ExternalKey {
        system = system(system);
        id = id(system, id);
    }

    /**
     * Reads both from {@code JIRA:PAY-42}.
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static ExternalKey parse(String both) {
        int colon = both.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("must be a system and an id such as JIRA:PAY-42");
        }
        return new ExternalKey(both.substring(0, colon), both.substring(colon + 1));
    }

    /**
     * The name of a system, in capitals.
     * @throws IllegalArgumentException if it is none
     */
    public static String system(String given) {
        String system = given.strip().toUpperCase(Locale.ROOT);
        if (!SYSTEM.matcher(system).matches()) {
            throw new IllegalArgumentException("must be the name of a system such as JIRA: letters, digits, _ and -");
        }
        return system;
    }

    /**
     * What it is called in that system.
     * @throws IllegalArgumentException if nothing is called so there
     */
    public static String id(String system, String given) {
        String id = given.strip();
        if (Name.key(id).isEmpty()) {
            throw new IllegalArgumentException("must be an id such as PAY-42");
        }
        return system.equals(SALESFORCE) ? SalesforceId.of(id) : id;
    }

    @Override
    public String toString() {
        return system + ":" + id;
    }

}
