package dev.parley.queryservice.web.negotiation;

import java.util.regex.Pattern;

/**
 * What people wrote as Markdown (CommonMark, and GitHub's tables and strikethrough) that
 * says just that: it begins no heading, list, quotation, table, rule or code, is no link
 * or picture of its own, and no element. Emphasis stays, and an ampersand that begins
 * nothing, so that it can also be read as it is.
 */
final class MarkdownText {

    /** Four spaces begin code. */
    private static final Pattern INDENTATION = Pattern.compile("(?m)^[ \\t]+");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?\\p{Alnum}{1,32};)");

    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`~\\[]");

    private static final Pattern FIRST_IN_LINE = Pattern.compile("(?m)^[#>+*=_|:-]");

    private static final Pattern NUMBERED = Pattern.compile("(?m)^(\\d{1,9})([.)])(?=\\s|$)");

    private MarkdownText() {
    }

    static String of(String words) {
        String flush = INDENTATION.matcher(words.strip()).replaceAll("");
        String plain = ENTITY.matcher(flush).replaceAll("&amp;").replace("<", "&lt;");
        String inLines = ANYWHERE.matcher(plain).replaceAll("\\\\$0");
        return NUMBERED.matcher(FIRST_IN_LINE.matcher(inLines).replaceAll("\\\\$0")).replaceAll("$1\\\\$2");
    }

}
