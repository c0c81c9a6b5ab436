package dev.parley.sharedevents;

import java.util.regex.Pattern;

/**
 * The id of a Salesforce record: 15 characters in which case counts, or the same with
 * three more that say which of them are capitals, so that case does not count.
 */
final class SalesforceId {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{15}([A-Za-z0-5]{3})?");

    private static final String SUFFIX = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

    private static final int SHORT = 15;

    private static final int GROUP = 5;

    private SalesforceId() {
    }

    /**
     * The id of 18 characters.
     * @throws IllegalArgumentException if it is no id, or its end does not go with it
     */
    static String of(String given) {
        if (!FORM.matcher(given).matches()) {
            throw new IllegalArgumentException("must be a Salesforce id of 15 or 18 letters and digits");
        }
        String first = given.substring(0, SHORT);
        String whole = first + suffix(first);
        if (given.length() > SHORT && !given.equalsIgnoreCase(whole)) {
            throw new IllegalArgumentException(
                    "is no Salesforce id: its last three characters do not go with the others");
        }
        return whole;
    }

    /**
     * For each five characters, which of them are capitals, the first as the lowest bit.
     */
    private static String suffix(String first) {
        StringBuilder suffix = new StringBuilder();
        for (int group = 0; group < SHORT; group += GROUP) {
            int bits = 0;
            for (int i = 0; i < GROUP; i++) {
                bits |= Character.isUpperCase(first.charAt(group + i)) ? 1 << i : 0;
            }
            suffix.append(SUFFIX.charAt(bits));
        }
        return suffix.toString();
    }

}
