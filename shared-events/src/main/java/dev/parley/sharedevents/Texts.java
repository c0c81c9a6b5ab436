package dev.parley.sharedevents;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds for every text, wherever it comes from: a body, a parameter, a file that is
 * imported.
 */
public final class Texts {

    /**
     * What is drawn as nothing, as one class of a regular expression: white space,
     * Unicode's Default_Ignorable_Code_Point (DerivedCoreProperties.txt) and the blank
     * Braille pattern.
     */
    private static final String NOTHING = "[\\p{IsWhite_Space}\\p{Cc}\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5"
            + "\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF0-\uFFF8"
            + "\\x{1BCA0}-\\x{1BCA3}\\x{1D173}-\\x{1D17A}\\x{E0000}-\\x{E0FFF}]";

    private static final Pattern SHOWS_NOTHING = Pattern.compile(NOTHING + "*");

    /** Half of a surrogate pair is no character: UTF-8 cannot write it. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private Texts() {
    }

    /** Whether a reader would see nothing: then it counts as missing. */
    public static boolean showsNothing(String text) {
        return SHOWS_NOTHING.matcher(text).matches();
    }

    /** Its length in characters as people and JSON Schema count them: in code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What it must not hold but does, if anything. */
    public static Optional<String> fault(String text) {
        return REFUSED.matcher(text).find()
                ? Optional.of("must not contain control characters or half of a surrogate pair") : Optional.empty();
    }

}
