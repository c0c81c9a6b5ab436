package dev.parley.sharedevents;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What holds for every text, wherever it comes from: a body, a parameter, a file that is
 * imported.
 */
public final class Texts {

    /**
     * Those that Unicode calls default ignorable, and a Braille pattern without a dot.
     */
    private static final String INVISIBLE_ONES = "\\p{Cf}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}\\x{180B}-\\x{180F}"
            + "\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{E0000}-\\x{E0FFF}";

    /** The soft hyphen: most texts have nothing from there on. */
    private static final char FIRST_INVISIBLE = '\u00ad';

    private static final Pattern INVISIBLE = Pattern.compile("[" + INVISIBLE_ONES + "]+");

    private static final Pattern NOTHING_SHOWN = Pattern.compile("[\\p{Z}\\p{Cc}" + INVISIBLE_ONES + "]*+");

    /** Half of a surrogate pair is no character: UTF-8 cannot write it. */
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private Texts() {
    }

    /** Without the characters that show nothing and take no space. */
    public static String visible(String text) {
        boolean plain = text.chars().allMatch(character -> character < FIRST_INVISIBLE);
        return plain ? text : INVISIBLE.matcher(text).replaceAll("");
    }

    /** Whether a reader would see nothing: then it counts as missing. */
    public static boolean showsNothing(String text) {
        return NOTHING_SHOWN.matcher(text).matches();
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
