package dev.parley.webui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a script has written in it: its strings, and its templates with {@link #PART} in
 * place of each expression, whose own strings and templates are there too.
 */
final class Script {

    static final char PART = '\u0001';

    /** After these a slash begins a pattern; after anything else it divides. */
    private static final String BEFORE_A_PATTERN = "(,=:[!&|?{};>";

    private static final Pattern TAG = Pattern.compile("\\w+$");

    /**
     * One of them.
     *
     * @param tag what a template is given to, such as html; empty if that is nothing, and
     * of a string
     */
    record Written(String tag, String text) {

    }

    private final String source;

    private final List<Written> found = new ArrayList<>();

    private int at;

    private Script(String source) {
        this.source = source;
    }

    static List<Written> read(String source) {
        Script script = new Script(source);
        script.code(0);
        return script.found;
    }

    /** Until the brace that closes the expression of a template, or the end. */
    private void code(int start) {
        int open = 0;
        for (at = start; at < source.length(); at++) {
            char it = source.charAt(at);
            switch (it) {
                case '{' -> open++;
                case '}' -> {
                    if (open-- == 0) {
                        return;
                    }
                }
                case '\'', '"' -> string(it);
                case '`' -> template(tag());
                case '/' -> slash();
                default -> {
                }
            }
        }
    }

    private void string(char quote) {
        found.add(new Written("", literal(quote)));
    }

    private String literal(char end) {
        StringBuilder text = new StringBuilder();
        for (at++; source.charAt(at) != end; at++) {
            if (source.charAt(at) == '\\') {
                at++;
            }
            text.append(source.charAt(at));
        }
        return text.toString();
    }

    private String tag() {
        Matcher tag = TAG.matcher(source).region(Math.max(0, at - 8), at);
        return tag.find() ? tag.group() : "";
    }

    private void template(String tag) {
        StringBuilder text = new StringBuilder();
        for (at++; source.charAt(at) != '`'; at++) {
            if (source.charAt(at) == '\\') {
                at++;
            }
            if (source.startsWith("${", at)) {
                code(at + 2);
                text.append(PART);
            }
            else {
                text.append(source.charAt(at));
            }
        }
        found.add(new Written(tag, text.toString()));
    }

    private void slash() {
        if (source.startsWith("//", at)) {
            at = source.indexOf('\n', at);
        }
        else if (source.startsWith("/*", at)) {
            at = source.indexOf("*/", at) + 1;
        }
        else if (beginsPattern()) {
            pattern();
        }
    }

    private boolean beginsPattern() {
        String before = source.substring(0, at).stripTrailing();
        return before.endsWith("return") || BEFORE_A_PATTERN.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private void pattern() {
        boolean inClass = false;
        for (at++; inClass || source.charAt(at) != '/'; at++) {
            switch (source.charAt(at)) {
                case '\\' -> at++;
                case '[' -> inClass = true;
                case ']' -> inClass = false;
                default -> {
                }
            }
        }
    }

}
